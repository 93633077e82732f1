//! `v2/secapi/mch/channelsetting`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `v2/secapi/mch/channelsetting`
pub struct Channelsetting(pub(crate) Node);

impl Channelsetting {
    /// 银行服务商特约子商户指定渠道号
    ///
    /// `POST /secapi/mch/channelsetting`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::secapi::mch::channelsetting::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wx931386123456789e")
    ///     .mch_id("1451234567")
    ///     .sub_mch_id("10000101")
    ///     .channel_id("10000102");
    /// let answer = client.v2().secapi().mch().channelsetting().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/wiki/doc/api/mch_bank.php?chapter=9_26)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v2/secapi/mch/channelsetting", rest)
    }
}

/// 银行服务商特约子商户指定渠道号
pub mod post {
    use http::Method;

    use crate::message::{Enumeration, Listed, Message, Named, Object, message, request, required};
    use crate::operation::Operation;

    pub use crate::v2::secapi::mch::add_institutionsub::post::{ResultCode, ReturnCode};

    pub(crate) static OPERATION: Operation =
        Operation::v2(Method::POST, "/secapi/mch/channelsetting").mutual_tls().without_nonce();

    /// 银行服务商特约子商户指定渠道号：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("appid"),
            required::<String>("mch_id"),
            required::<String>("sub_mch_id"),
            required::<String>("channel_id"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 公众账号ID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("appid", value.into()))
        }

        /// 商户号（必填）
        pub fn mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("mch_id", value.into()))
        }

        /// 特约商户号（必填）
        pub fn sub_mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sub_mch_id", value.into()))
        }

        /// 渠道商商户号（必填）
        pub fn channel_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("channel_id", value.into()))
        }
    }

    /// 银行服务商特约子商户指定渠道号：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码
        pub return_code: Option<Enumeration<ReturnCode>>,
        /// 返回信息
        pub return_msg: Option<String>,
        /// 业务结果
        pub result_code: Option<Enumeration<ResultCode>>,
        /// 签名
        pub sign: Option<String>,
        /// 错误代码
        pub err_code: Option<String>,
        /// 错误代码描述
        pub err_code_des: Option<String>,
        /// 商户号
        pub mch_id: Option<String>,
        /// 处理信息
        pub result_msg: Option<String>,
        /// 公众账号ID
        pub appid: Option<String>,
        /// 子商户商户号
        pub sub_mch_id: Option<String>,
        /// 渠道商商户号
        pub channel_id: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("return_code", &mut self.return_code),
                1 => Named("return_msg", &mut self.return_msg),
                2 => Named("result_code", &mut self.result_code),
                3 => Named("sign", &mut self.sign),
                4 => Named("err_code", &mut self.err_code),
                5 => Named("err_code_des", &mut self.err_code_des),
                6 => Named("mch_id", &mut self.mch_id),
                7 => Named("result_msg", &mut self.result_msg),
                8 => Named("appid", &mut self.appid),
                9 => Named("sub_mch_id", &mut self.sub_mch_id),
                10 => Named("channel_id", &mut self.channel_id),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response);
}
