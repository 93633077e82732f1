//! `v2/fund/reautowithdrawbydate`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `v2/fund/reautowithdrawbydate`
pub struct Reautowithdrawbydate(pub(crate) Node);

impl Reautowithdrawbydate {
    /// 重新发起提现
    ///
    /// `POST /fund/reautowithdrawbydate`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::fund::reautowithdrawbydate::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .mch_id("1900000109")
    ///     .sub_mch_id("1900000109")
    ///     .date("20180602")
    ///     .sign_type(post::SignType::HMAC_SHA256);
    /// let answer = client.v2().fund().reautowithdrawbydate().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=21_3)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v2/fund/reautowithdrawbydate", rest)
    }
}

/// 重新发起提现
pub mod post {
    use http::Method;

    use crate::message::{
        Enumeration, Fen, Listed, Message, Named, Object, message, request, required,
    };
    use crate::operation::Operation;

    pub use crate::v2::fund::queryautowithdrawbydate::post::{ResultCode, ReturnCode, SignType};

    pub(crate) static OPERATION: Operation =
        Operation::v2(Method::POST, "/fund/reautowithdrawbydate").mutual_tls();

    /// 重新发起提现：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("mch_id"),
            required::<String>("sub_mch_id"),
            required::<String>("date"),
            required::<Enumeration<SignType>>("sign_type"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 服务商商户号（必填）
        pub fn mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("mch_id", value.into()))
        }

        /// 小微商户号（必填）
        pub fn sub_mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sub_mch_id", value.into()))
        }

        /// 自动提现单提现日期（必填）
        pub fn date(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("date", value.into()))
        }

        /// 签名类型（必填）
        pub fn sign_type(self, value: impl Into<Enumeration<SignType>>) -> Self {
            Self(self.0.with::<Enumeration<SignType>>("sign_type", value.into()))
        }
    }

    /// 重新发起提现：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码
        pub return_code: Option<Enumeration<ReturnCode>>,
        /// 返回信息
        pub return_msg: Option<String>,
        /// 业务结果
        pub result_code: Option<Enumeration<ResultCode>>,
        /// 错误代码
        pub err_code: Option<String>,
        /// 错误代码描述
        pub err_code_des: Option<String>,
        /// 签名类型
        pub sign_type: Option<Enumeration<SignType>>,
        /// 签名
        pub sign: Option<String>,
        /// 自动提现单提现日期
        pub date: Option<String>,
        /// 商户号
        pub mch_id: Option<String>,
        /// 小微商户号
        pub sub_mch_id: Option<String>,
        /// 提现单单据ID
        pub withdraw_id: Option<String>,
        /// 金额，单位为分
        pub amount: Option<Fen>,
        /// 单据创建时间
        pub create_time: Option<String>,
        /// 随机字符
        pub nonce_str: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("return_code", &mut self.return_code),
                1 => Named("return_msg", &mut self.return_msg),
                2 => Named("result_code", &mut self.result_code),
                3 => Named("err_code", &mut self.err_code),
                4 => Named("err_code_des", &mut self.err_code_des),
                5 => Named("sign_type", &mut self.sign_type),
                6 => Named("sign", &mut self.sign),
                7 => Named("date", &mut self.date),
                8 => Named("mch_id", &mut self.mch_id),
                9 => Named("sub_mch_id", &mut self.sub_mch_id),
                10 => Named("withdraw_id", &mut self.withdraw_id),
                11 => Named("amount", &mut self.amount),
                12 => Named("create_time", &mut self.create_time),
                13 => Named("nonce_str", &mut self.nonce_str),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response);
}
