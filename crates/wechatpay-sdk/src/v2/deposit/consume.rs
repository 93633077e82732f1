//! `v2/deposit/consume`

/// `v2/deposit/consume`
pub struct Consume {
    pub(crate) node: crate::chain::Node,
}

impl Consume {
    /// 消费押金 (direct and partner)
    ///
    /// `POST /deposit/consume`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::deposit::consume::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wx8888888888888888")
    ///     .sub_appid("wx8888888888888888")
    ///     .mch_id("1900000100")
    ///     .sub_mch_id("1900000100")
    ///     .transaction_id("013467007045764")
    ///     .out_trade_no("1217752501201407033233368018")
    ///     .total_fee(888)
    ///     .consume_fee(888)
    ///     .fee_type("CNY")
    ///     .sign_type(post::SignType::HMAC_SHA256);
    /// let answer = client.v2().deposit().consume().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v2/partner/4011986801)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/deposit/consume", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v2/deposit/consume")
    }
}

/// 消费押金
pub mod post {
    use crate::message;

    pub use crate::shared::v2_appauth_getaccesstoken_get::SignType;
    pub use crate::shared::v2_applyment_micro_getstate_post::ReturnCode;
    pub use crate::shared::v2_applyment_micro_getstate_post_result_code::ResultCode;

    /// 消费押金：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("appid"),
            message::optional::<String>("sub_appid"),
            message::required::<String>("mch_id"),
            message::required::<String>("sub_mch_id"),
            message::optional::<String>("transaction_id"),
            message::optional::<String>("out_trade_no"),
            message::required::<crate::Fen>("total_fee"),
            message::required::<crate::Fen>("consume_fee"),
            message::required::<String>("fee_type"),
            message::optional::<crate::Enumeration<SignType>>("sign_type"),
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

        /// 子商户公众账号ID
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_appid", value))
        }

        /// 商户号（必填）
        pub fn mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("mch_id", value))
        }

        /// 子商户号（必填）
        pub fn sub_mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mch_id", value))
        }

        /// 微信订单号
        pub fn transaction_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("transaction_id", value))
        }

        /// 商户订单号
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_trade_no", value))
        }

        /// 押金总金额，单位为分（必填）
        pub fn total_fee(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("total_fee", value))
        }

        /// 消费金额，单位为分（必填）
        pub fn consume_fee(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("consume_fee", value))
        }

        /// 货币类型（必填）
        pub fn fee_type(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("fee_type", value))
        }

        /// 签名类型
        pub fn sign_type(self, value: impl Into<crate::Enumeration<SignType>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<SignType>>("sign_type", value))
        }
    }

    /// 消费押金：应答
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码
        pub return_code: Option<crate::Enumeration<ReturnCode>>,
        /// 返回信息
        pub return_msg: Option<String>,
        /// 公众账号ID
        pub appid: Option<String>,
        /// 子商户公众账号ID
        pub sub_appid: Option<String>,
        /// 商户号
        pub mch_id: Option<String>,
        /// 子商户号
        pub sub_mch_id: Option<String>,
        /// 随机字符串
        pub nonce_str: Option<String>,
        /// 签名
        pub sign: Option<String>,
        /// 业务结果
        pub result_code: Option<crate::Enumeration<ResultCode>>,
        /// 错误代码
        pub err_code: Option<String>,
        /// 错误代码描述
        pub err_code_des: Option<String>,
        /// 微信订单号
        pub transaction_id: Option<String>,
        /// 商户订单号
        pub out_trade_no: Option<String>,
        /// 押金总金额，单位为分
        pub total_fee: Option<crate::Fen>,
        /// 消费金额，单位为分
        pub consume_fee: Option<crate::Fen>,
        /// 货币类型
        pub fee_type: Option<String>,
    }

    request!(Request);

    message! {
        Response {
            0 => return_code: "return_code",
            1 => return_msg: "return_msg",
            2 => appid: "appid",
            3 => sub_appid: "sub_appid",
            4 => mch_id: "mch_id",
            5 => sub_mch_id: "sub_mch_id",
            6 => nonce_str: "nonce_str",
            7 => sign: "sign",
            8 => result_code: "result_code",
            9 => err_code: "err_code",
            10 => err_code_des: "err_code_des",
            11 => transaction_id: "transaction_id",
            12 => out_trade_no: "out_trade_no",
            13 => total_fee: "total_fee",
            14 => consume_fee: "consume_fee",
            15 => fee_type: "fee_type",
        }
    }
}
