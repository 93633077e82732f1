//! `/v3/ecommerce/profitsharing/orders`

pub mod transaction_id;

/// `/v3/ecommerce/profitsharing/orders`
pub struct Orders {
    pub(crate) node: crate::chain::Node,
}

impl Orders {
    /// `/{transaction_id}`: 微信订单号
    pub fn transaction_id(self, value: impl Into<String>) -> transaction_id::TransactionId {
        transaction_id::TransactionId { node: self.node.bind("transaction_id", value) }
    }

    /// 查询分账结果 (partner)
    ///
    /// `GET /v3/ecommerce/profitsharing/orders`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::ecommerce::profitsharing::orders::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().sub_mchid("").transaction_id("").out_order_no("");
    /// let answer = client.v3().ecommerce().profitsharing().orders().get(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012477734)
    #[inline]
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/ecommerce/profitsharing/orders", request.0)
    }

    /// 请求分账 (partner)
    ///
    /// `POST /v3/ecommerce/profitsharing/orders`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::ecommerce::profitsharing::orders::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wx8888888888888888")
    ///     .sub_mchid("1900000109")
    ///     .transaction_id("4208450740201411110007820472")
    ///     .out_order_no("P20150806125346")
    ///     .receivers(vec![
    ///         post::Receivers::new()
    ///             .r#type(post::Type::MERCHANT_ID)
    ///             .receiver_account("1900000109")
    ///             .amount(190)
    ///             .description("分给商户1900000109")
    ///             .receiver_name("张三"),
    ///     ])
    ///     .finish(true);
    /// let answer = client.v3().ecommerce().profitsharing().orders().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012691594)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/ecommerce/profitsharing/orders", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/ecommerce/profitsharing/orders")
    }
}

/// 查询分账结果
pub mod get {
    use crate::message;

    pub use crate::shared::v3_brand_profitsharing_orders_get_fail_reason::FailReason;
    pub use crate::shared::v3_brand_profitsharing_orders_get_receivers_result::ReceiversResult;
    pub use crate::shared::v3_brand_profitsharing_orders_get_type::Type;

    enumeration! {
        /// 异常处理状态
        AbnormalStatus {
            ABNORMAL_PENDING = "ABNORMAL_PENDING",
            ABNORMAL_FINISHED = "ABNORMAL_FINISHED",
            ABNORMAL_CLOSED = "ABNORMAL_CLOSED",
        }
    }

    enumeration! {
        /// 异常处理关单原因
        FundsAbnormalClosedReason {
            CLOSED_REASON_TIMEOUT = "CLOSED_REASON_TIMEOUT",
            CLOSED_REASON_RESTRICT_TRANSFER = "CLOSED_REASON_RESTRICT_TRANSFER",
        }
    }

    /// 查询分账结果：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("sub_mchid"),
            message::required::<String>("transaction_id"),
            message::required::<String>("out_order_no"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 二级商户号（必填）
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mchid", value))
        }

        /// 微信订单号（必填）
        pub fn transaction_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("transaction_id", value))
        }

        /// 商户分账单号（必填）
        pub fn out_order_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_order_no", value))
        }
    }

    /// 查询分账结果：应答
    #[non_exhaustive]
    pub struct Response {
        /// 二级商户号
        pub sub_mchid: Option<String>,
        /// 微信订单号
        pub transaction_id: Option<String>,
        /// 商户分账单号
        pub out_order_no: Option<String>,
        /// 微信分账单号
        pub order_id: Option<String>,
        /// 分账单状态
        pub status: Option<String>,
        /// 分账接收方列表
        pub receivers: Option<Vec<Receivers>>,
        /// 关单原因描述
        pub close_reason: Option<String>,
        /// 异常处理状态
        pub abnormal_status: Option<crate::Enumeration<AbnormalStatus>>,
        /// 异常处理关单原因
        pub funds_abnormal_closed_reason: Option<crate::Enumeration<FundsAbnormalClosedReason>>,
        /// 微信支付在途异常资金付款单号
        pub funds_abnormal_redirect_id: Option<String>,
        /// 平台接收异常资金商户号或运营主体列表
        pub funds_abnormal_receivers: Option<Vec<FundsAbnormalReceivers>>,
        /// 分账完结的分账金额，单位为分
        pub finish_amount: Option<crate::Fen>,
        /// 分账完结的原因描述
        pub finish_description: Option<String>,
    }

    /// 分账接收方列表
    #[non_exhaustive]
    pub struct Receivers {
        /// 分账接收商户号
        pub receiver_mchid: Option<String>,
        /// 分账金额，单位为分
        pub amount: Option<crate::Fen>,
        /// 分账描述
        pub description: Option<String>,
        /// 分账结果
        pub result: Option<crate::Enumeration<ReceiversResult>>,
        /// 完成时间
        pub finish_time: Option<crate::Time>,
        /// 分账失败原因
        pub fail_reason: Option<crate::Enumeration<FailReason>>,
        /// 分账接收方类型
        pub r#type: Option<crate::Enumeration<Type>>,
        /// 分账接收方账号
        pub receiver_account: Option<String>,
        /// 分账明细单号
        pub detail_id: Option<String>,
    }

    /// 平台接收异常资金商户号或运营主体列表
    #[non_exhaustive]
    pub struct FundsAbnormalReceivers {
        /// 平台接收异常资金商户号
        pub mchid: Option<String>,
    }

    request!(Request);

    message! {
        Response {
            0 => sub_mchid: "sub_mchid",
            1 => transaction_id: "transaction_id",
            2 => out_order_no: "out_order_no",
            3 => order_id: "order_id",
            4 => status: "status",
            5 => receivers: "receivers",
            6 => close_reason: "close_reason",
            7 => abnormal_status: "abnormal_status",
            8 => funds_abnormal_closed_reason: "funds_abnormal_closed_reason",
            9 => funds_abnormal_redirect_id: "funds_abnormal_redirect_id",
            10 => funds_abnormal_receivers: "funds_abnormal_receivers",
            11 => finish_amount: "finish_amount",
            12 => finish_description: "finish_description",
        }
        Receivers {
            0 => receiver_mchid: "receiver_mchid",
            1 => amount: "amount",
            2 => description: "description",
            3 => result: "result",
            4 => finish_time: "finish_time",
            5 => fail_reason: "fail_reason",
            6 => r#type: "type",
            7 => receiver_account: "receiver_account",
            8 => detail_id: "detail_id",
        }
        FundsAbnormalReceivers {
            0 => mchid: "mchid",
        }
    }
}

/// 请求分账
pub mod post {
    use crate::message;

    pub use crate::shared::v3_brand_profitsharing_orders_get::Status;
    pub use crate::shared::v3_brand_profitsharing_orders_get_fail_reason::FailReason;
    pub use crate::shared::v3_brand_profitsharing_orders_get_receivers_result::ReceiversResult;
    pub use crate::shared::v3_brand_profitsharing_orders_get_type::Type as ReceiversType;
    pub use crate::shared::v3_ecommerce_profitsharing_orders_post::Type;
    pub use crate::v3::ecommerce::profitsharing::orders::get::{
        AbnormalStatus, FundsAbnormalClosedReason, FundsAbnormalReceivers,
    };

    /// 请求分账：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<String>("appid"),
            message::required::<String>("sub_mchid"),
            message::required::<String>("transaction_id"),
            message::required::<String>("out_order_no"),
            message::required::<Vec<Receivers>>("receivers"),
            message::required::<bool>("finish"),
            message::optional::<String>("notify_url"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 公众账号ID
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("appid", value))
        }

        /// 二级商户号（必填）
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mchid", value))
        }

        /// 微信订单号（必填）
        pub fn transaction_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("transaction_id", value))
        }

        /// 商户分账单号（必填）
        pub fn out_order_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_order_no", value))
        }

        /// 分账接收方列表（必填）
        #[inline]
        pub fn receivers(self, value: Vec<Receivers>) -> Self {
            Self(self.0.with("receivers", value))
        }

        /// 是否分账完成（必填）
        #[inline]
        pub fn finish(self, value: bool) -> Self {
            Self(self.0.with("finish", value))
        }

        /// `notify_url`
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("notify_url", value))
        }
    }

    /// 分账接收方列表
    pub struct Receivers(pub(crate) message::Object);

    impl Receivers {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<crate::Enumeration<Type>>("type"),
            message::required::<String>("receiver_account"),
            message::required::<crate::Fen>("amount"),
            message::required::<String>("description"),
            message::optional::<crate::Sensitive>("receiver_name"),
            message::optional::<String>("receiver_mchid"),
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
        pub fn receiver_account(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("receiver_account", value))
        }

        /// 分账金额，单位为分（必填）
        pub fn amount(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("amount", value))
        }

        /// 分账描述（必填）
        pub fn description(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("description", value))
        }

        /// 分账个人接收方姓名，加密传输
        pub fn receiver_name(self, value: impl Into<crate::Sensitive>) -> Self {
            Self(self.0.with_some::<crate::Sensitive>("receiver_name", value))
        }

        /// 分账接收商户号
        pub fn receiver_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("receiver_mchid", value))
        }
    }

    /// 请求分账：应答
    #[non_exhaustive]
    pub struct Response {
        /// 二级商户号
        pub sub_mchid: Option<String>,
        /// 微信订单号
        pub transaction_id: Option<String>,
        /// 商户分账单号
        pub out_order_no: Option<String>,
        /// 微信分账单号
        pub order_id: Option<String>,
        /// 分账单状态
        pub status: Option<crate::Enumeration<Status>>,
        /// 分账接收方列表
        pub receivers: Option<Vec<ResponseReceivers>>,
    }

    /// 分账接收方列表
    #[non_exhaustive]
    pub struct ResponseReceivers {
        /// 分账金额，单位为分
        pub amount: Option<crate::Fen>,
        /// 分账描述
        pub description: Option<String>,
        /// 分账结果
        pub result: Option<crate::Enumeration<ReceiversResult>>,
        /// 完成时间
        pub finish_time: Option<crate::Time>,
        /// 分账失败原因
        pub fail_reason: Option<crate::Enumeration<FailReason>>,
        /// 分账接收方类型
        pub r#type: Option<crate::Enumeration<ReceiversType>>,
        /// 分账接收方账号
        pub receiver_account: Option<String>,
        /// 分账明细单号
        pub detail_id: Option<String>,
        /// 异常处理状态
        pub abnormal_status: Option<crate::Enumeration<AbnormalStatus>>,
        /// 异常处理关单原因
        pub funds_abnormal_closed_reason: Option<crate::Enumeration<FundsAbnormalClosedReason>>,
        /// 微信支付在途异常资金付款单号
        pub funds_abnormal_redirect_id: Option<String>,
        /// 平台接收异常资金商户号或运营主体列表
        pub funds_abnormal_receivers: Option<Vec<FundsAbnormalReceivers>>,
        /// `receiver_mchid`
        pub receiver_mchid: Option<String>,
    }

    request!(Request, Receivers);

    held!(Receivers);

    message! {
        Response {
            0 => sub_mchid: "sub_mchid",
            1 => transaction_id: "transaction_id",
            2 => out_order_no: "out_order_no",
            3 => order_id: "order_id",
            4 => status: "status",
            5 => receivers: "receivers",
        }
        ResponseReceivers {
            0 => amount: "amount",
            1 => description: "description",
            2 => result: "result",
            3 => finish_time: "finish_time",
            4 => fail_reason: "fail_reason",
            5 => r#type: "type",
            6 => receiver_account: "receiver_account",
            7 => detail_id: "detail_id",
            8 => abnormal_status: "abnormal_status",
            9 => funds_abnormal_closed_reason: "funds_abnormal_closed_reason",
            10 => funds_abnormal_redirect_id: "funds_abnormal_redirect_id",
            11 => funds_abnormal_receivers: "funds_abnormal_receivers",
            12 => receiver_mchid: "receiver_mchid",
        }
    }
}
