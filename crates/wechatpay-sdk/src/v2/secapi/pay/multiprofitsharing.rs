//! `v2/secapi/pay/multiprofitsharing`

/// `v2/secapi/pay/multiprofitsharing`
pub struct Multiprofitsharing {
    pub(crate) node: crate::chain::Node,
}

impl Multiprofitsharing {
    /// 请求多次分账 (direct and partner)
    ///
    /// `POST /secapi/pay/multiprofitsharing`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::secapi::pay::multiprofitsharing::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .mch_id("1900000100")
    ///     .sub_mch_id("1900000109")
    ///     .appid("wx8888888888888888")
    ///     .sub_appid("wx8888888888888888")
    ///     .sign_type(post::SignType::HMAC_SHA256)
    ///     .transaction_id("4208450740201411110007820472")
    ///     .out_order_no("P20150806125346")
    ///     .receivers(vec![
    ///         post::Receivers::new()
    ///             .r#type(post::Type::MERCHANT_ID)
    ///             .account("190001001")
    ///             .amount(100)
    ///             .description("分到商户")
    ///             .name("分到个人"),
    ///     ]);
    /// let answer = client.v2().secapi().pay().multiprofitsharing().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011983158)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/secapi/pay/multiprofitsharing", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v2/secapi/pay/multiprofitsharing")
    }
}

/// 请求多次分账
pub mod post {
    use crate::message;

    pub use crate::shared::v2_appauth_getaccesstoken_get::SignType;
    pub use crate::shared::v2_applyment_micro_getstate_post::ReturnCode;
    pub use crate::shared::v2_applyment_micro_getstate_post_result_code::ResultCode;
    pub use crate::shared::v3_brand_profitsharing_orders_get_receivers_result::ReceiversResult;
    pub use crate::shared::v3_brand_profitsharing_orders_get_type::Type;

    /// 请求多次分账：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("mch_id"),
            message::optional::<String>("sub_mch_id"),
            message::required::<String>("appid"),
            message::optional::<String>("sub_appid"),
            message::optional::<crate::Enumeration<SignType>>("sign_type"),
            message::required::<String>("transaction_id"),
            message::required::<String>("out_order_no"),
            message::required::<crate::JsonText<Vec<Receivers>>>("receivers"),
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

        /// 子商户号
        pub fn sub_mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mch_id", value))
        }

        /// 公众账号ID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("appid", value))
        }

        /// 子商户公众账号ID
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_appid", value))
        }

        /// 签名类型
        pub fn sign_type(self, value: impl Into<crate::Enumeration<SignType>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<SignType>>("sign_type", value))
        }

        /// 微信订单号（必填）
        pub fn transaction_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("transaction_id", value))
        }

        /// 商户分账单号（必填）
        pub fn out_order_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_order_no", value))
        }

        /// 分账接收方列表JSON格式字符串（必填）
        pub fn receivers(self, value: impl Into<crate::JsonText<Vec<Receivers>>>) -> Self {
            Self(self.0.with_some::<crate::JsonText<Vec<Receivers>>>("receivers", value))
        }
    }

    /// 分账接收方列表JSON格式字符串
    pub struct Receivers(pub(crate) message::Object);

    impl Receivers {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<crate::Enumeration<Type>>("type"),
            message::required::<String>("account"),
            message::required::<crate::Fen>("amount"),
            message::required::<String>("description"),
            message::optional::<String>("name"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 分账接收方类型（必填）
        pub fn r#type(self, value: impl Into<crate::Enumeration<Type>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<Type>>("type", value))
        }

        /// 分账接收方账号（必填）
        pub fn account(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("account", value))
        }

        /// 分账金额，单位为分（必填）
        pub fn amount(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("amount", value))
        }

        /// 分账描述（必填）
        pub fn description(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("description", value))
        }

        /// 分账个人接收方姓名
        pub fn name(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("name", value))
        }
    }

    /// 请求多次分账：应答
    #[non_exhaustive]
    pub struct Response {
        /// 子商户公众账号ID
        pub sub_appid: Option<String>,
        /// 子商户号
        pub sub_mch_id: Option<String>,
        /// 返回状态码
        pub return_code: Option<crate::Enumeration<ReturnCode>>,
        /// 返回信息
        pub return_msg: Option<String>,
        /// 公众账号ID
        pub appid: Option<String>,
        /// 商户号
        pub mch_id: Option<String>,
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
        /// 商户分账单号
        pub out_order_no: Option<String>,
        /// 微信分账单号
        pub order_id: Option<String>,
        /// 分账接收方列表JSON格式字符串
        pub receivers: Option<crate::JsonText<Vec<ResponseReceivers>>>,
    }

    /// 分账接收方列表JSON格式字符串
    #[non_exhaustive]
    pub struct ResponseReceivers {
        /// 分账接收方类型
        pub r#type: Option<crate::Enumeration<Type>>,
        /// 分账金额，单位为分
        pub amount: Option<crate::Fen>,
        /// 分账描述
        pub description: Option<String>,
        /// 分账明细单号
        pub detail_id: Option<String>,
        /// 分账完成时间
        pub finish_time: Option<String>,
        /// 分账接收方账号
        pub receiver_account: Option<String>,
        /// 分账接收商户号
        pub receiver_mchid: Option<String>,
        /// 分账结果
        pub result: Option<crate::Enumeration<ReceiversResult>>,
    }

    request!(Request, Receivers);

    held!(Receivers);

    message! {
        Response {
            0 => sub_appid: "sub_appid",
            1 => sub_mch_id: "sub_mch_id",
            2 => return_code: "return_code",
            3 => return_msg: "return_msg",
            4 => appid: "appid",
            5 => mch_id: "mch_id",
            6 => nonce_str: "nonce_str",
            7 => sign: "sign",
            8 => result_code: "result_code",
            9 => err_code: "err_code",
            10 => err_code_des: "err_code_des",
            11 => transaction_id: "transaction_id",
            12 => out_order_no: "out_order_no",
            13 => order_id: "order_id",
            14 => receivers: "receivers",
        }
        ResponseReceivers {
            0 => r#type: "type",
            1 => amount: "amount",
            2 => description: "description",
            3 => detail_id: "detail_id",
            4 => finish_time: "finish_time",
            5 => receiver_account: "receiver_account",
            6 => receiver_mchid: "receiver_mchid",
            7 => result: "result",
        }
    }
}
