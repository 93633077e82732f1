//! `v2/pay/queryexchagerate`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `v2/pay/queryexchagerate`
pub struct Queryexchagerate(pub(crate) Node);

impl Queryexchagerate {
    /// 汇率查询
    ///
    /// `POST /pay/queryexchagerate`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::pay::queryexchagerate::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wxd678efh567hg6787")
    ///     .mch_id("1230000109")
    ///     .fee_type("USD")
    ///     .date("20150807");
    /// let answer = client.v2().pay().queryexchagerate().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/global/v2/zh/4013634970)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v2/pay/queryexchagerate", rest)
    }
}

/// 汇率查询
pub mod post {
    use http::Method;

    use crate::message::{Enumeration, Listed, Message, Named, Object, message, request, required};
    use crate::operation::Operation;

    pub use crate::v2::pay::closecombinedorder::post::ReturnCode;

    pub(crate) static OPERATION: Operation =
        Operation::v2(Method::POST, "/pay/queryexchagerate").without_nonce().reads();

    /// 汇率查询：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("appid"),
            required::<String>("mch_id"),
            required::<String>("fee_type"),
            required::<String>("date"),
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

        /// 币种（必填）
        pub fn fee_type(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("fee_type", value.into()))
        }

        /// 日期（必填）
        pub fn date(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("date", value.into()))
        }
    }

    /// 汇率查询：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码
        pub return_code: Option<Enumeration<ReturnCode>>,
        /// 返回信息
        pub return_msg: Option<String>,
        /// 公众账号ID
        pub appid: Option<String>,
        /// 商户号
        pub mch_id: Option<String>,
        /// 子商户号
        pub sub_mch_id: Option<String>,
        /// 币种
        pub fee_type: Option<String>,
        /// 汇率时间
        pub rate_time: Option<String>,
        /// 现汇卖出价
        pub rate: Option<String>,
        /// 签名
        pub sign: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("return_code", &mut self.return_code),
                1 => Named("return_msg", &mut self.return_msg),
                2 => Named("appid", &mut self.appid),
                3 => Named("mch_id", &mut self.mch_id),
                4 => Named("sub_mch_id", &mut self.sub_mch_id),
                5 => Named("fee_type", &mut self.fee_type),
                6 => Named("rate_time", &mut self.rate_time),
                7 => Named("rate", &mut self.rate),
                8 => Named("sign", &mut self.sign),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response);
}
