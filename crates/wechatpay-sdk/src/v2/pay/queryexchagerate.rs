//! `v2/pay/queryexchagerate`

/// `v2/pay/queryexchagerate`
pub struct Queryexchagerate {
    pub(crate) node: crate::chain::Node,
}

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
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/pay/queryexchagerate", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v2/pay/queryexchagerate")
    }
}

/// 汇率查询
pub mod post {
    use crate::message;

    pub use crate::shared::v2_applyment_micro_getstate_post::ReturnCode;

    /// 汇率查询：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("appid"),
            message::required::<String>("mch_id"),
            message::required::<String>("fee_type"),
            message::required::<String>("date"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 公众账号ID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("appid", value))
        }

        /// 商户号（必填）
        pub fn mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("mch_id", value))
        }

        /// 币种（必填）
        pub fn fee_type(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("fee_type", value))
        }

        /// 日期（必填）
        pub fn date(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("date", value))
        }
    }

    /// 汇率查询：应答
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码
        pub return_code: Option<crate::Enumeration<ReturnCode>>,
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

    request!(Request);

    message! {
        Response {
            0 => return_code: "return_code",
            1 => return_msg: "return_msg",
            2 => appid: "appid",
            3 => mch_id: "mch_id",
            4 => sub_mch_id: "sub_mch_id",
            5 => fee_type: "fee_type",
            6 => rate_time: "rate_time",
            7 => rate: "rate",
            8 => sign: "sign",
        }
    }
}
