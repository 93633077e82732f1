//! `v2/pay/profitsharingorderamountquery`

/// `v2/pay/profitsharingorderamountquery`
pub struct Profitsharingorderamountquery {
    pub(crate) node: crate::chain::Node,
}

impl Profitsharingorderamountquery {
    /// 查询订单待分账金额 (direct and partner)
    ///
    /// `POST /pay/profitsharingorderamountquery`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::pay::profitsharingorderamountquery::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .mch_id("1900000100")
    ///     .transaction_id("4208450740201411110007820472")
    ///     .sign_type(post::SignType::HMAC_SHA256);
    /// let answer = client.v2().pay().profitsharingorderamountquery().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011984132)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/pay/profitsharingorderamountquery", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v2/pay/profitsharingorderamountquery")
    }
}

/// 查询订单待分账金额
pub mod post {
    use crate::message;

    pub use crate::shared::v2_appauth_getaccesstoken_get::SignType;
    pub use crate::shared::v2_applyment_micro_getstate_post::ReturnCode;

    /// 查询订单待分账金额：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("mch_id"),
            message::required::<String>("transaction_id"),
            message::optional::<crate::Enumeration<SignType>>("sign_type"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 商户号（必填）
        pub fn mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("mch_id", value))
        }

        /// 微信订单号（必填）
        pub fn transaction_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("transaction_id", value))
        }

        /// 签名类型
        pub fn sign_type(self, value: impl Into<crate::Enumeration<SignType>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<SignType>>("sign_type", value))
        }
    }

    /// 查询订单待分账金额：应答
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码
        pub return_code: Option<crate::Enumeration<ReturnCode>>,
        /// 返回信息
        pub return_msg: Option<String>,
        /// 商户号
        pub mch_id: Option<String>,
        /// 微信订单号
        pub transaction_id: Option<String>,
        /// 订单剩余待分金额，单位为分
        pub unsplit_amount: Option<crate::Fen>,
        /// 随机字符串
        pub nonce_str: Option<String>,
        /// 签名
        pub sign: Option<String>,
    }

    request!(Request);

    message! {
        Response {
            0 => return_code: "return_code",
            1 => return_msg: "return_msg",
            2 => mch_id: "mch_id",
            3 => transaction_id: "transaction_id",
            4 => unsplit_amount: "unsplit_amount",
            5 => nonce_str: "nonce_str",
            6 => sign: "sign",
        }
    }
}
