//! `/v3/brand/profitsharing/orders`

pub mod transaction_id;

/// `/v3/brand/profitsharing/orders`
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
    /// `GET /v3/brand/profitsharing/orders`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::brand::profitsharing::orders::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .sub_mchid("1900000109")
    ///     .transaction_id("4208450740201411110007820472")
    ///     .out_order_no("P20150806125346");
    /// let answer = client.v3().brand().profitsharing().orders().get(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012467002)
    #[inline]
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/brand/profitsharing/orders", request.0)
    }

    /// 请求分账 (partner)
    ///
    /// `POST /v3/brand/profitsharing/orders`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::brand::profitsharing::orders::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .brand_mchid("1900000108")
    ///     .sub_mchid("1900000109")
    ///     .appid("wx8888888888888888")
    ///     .sub_appid("wx8888888888888889")
    ///     .transaction_id("4208450740201411110007820472")
    ///     .out_order_no("P20150806125346")
    ///     .receivers(vec![
    ///         post::Receivers::new()
    ///             .r#type(post::Type::MERCHANT_ID)
    ///             .account("1900000109")
    ///             .amount(190)
    ///             .description("1900000109分给商户1900000110")
    ///             .name("张三"),
    ///     ])
    ///     .finish(true);
    /// let answer = client.v3().brand().profitsharing().orders().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012692975)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/brand/profitsharing/orders", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/brand/profitsharing/orders")
    }
}

/// 查询分账结果
pub mod get {
    use crate::message;

    pub use crate::shared::v3_brand_profitsharing_orders_get::Status;
    pub use crate::shared::v3_brand_profitsharing_orders_get_fail_reason::FailReason;
    pub use crate::shared::v3_brand_profitsharing_orders_get_receivers_result::ReceiversResult;
    pub use crate::shared::v3_brand_profitsharing_orders_get_type::Type;

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

        /// 子商户号（必填）
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
        /// 子商户号
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
        pub receivers: Option<Vec<Receivers>>,
        /// 分账完结金额，单位为分
        pub finish_amount: Option<crate::Fen>,
        /// 分账完结描述
        pub finish_description: Option<String>,
    }

    /// 分账接收方列表
    #[non_exhaustive]
    pub struct Receivers {
        /// 分账接收方类型
        pub r#type: Option<crate::Enumeration<Type>>,
        /// 分账接收方账号
        pub account: Option<String>,
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
        /// 分账明细单号
        pub detail_id: Option<String>,
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
            6 => finish_amount: "finish_amount",
            7 => finish_description: "finish_description",
        }
        Receivers {
            0 => r#type: "type",
            1 => account: "account",
            2 => amount: "amount",
            3 => description: "description",
            4 => result: "result",
            5 => finish_time: "finish_time",
            6 => fail_reason: "fail_reason",
            7 => detail_id: "detail_id",
        }
    }
}

/// 请求分账
pub mod post {
    use crate::message;

    pub use crate::shared::v3_brand_profitsharing_orders_get::Status;
    pub use crate::shared::v3_brand_profitsharing_orders_get_fail_reason::FailReason;
    pub use crate::shared::v3_brand_profitsharing_orders_get_receivers_result::ReceiversResult;
    pub use crate::shared::v3_brand_profitsharing_orders_get_type::Type;

    /// 请求分账：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("brand_mchid"),
            message::required::<String>("sub_mchid"),
            message::required::<String>("appid"),
            message::optional::<String>("sub_appid"),
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

        /// 品牌主商户号（必填）
        pub fn brand_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("brand_mchid", value))
        }

        /// 子商户号（必填）
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mchid", value))
        }

        /// 公众账号ID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("appid", value))
        }

        /// 子商户公众账号ID
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_appid", value))
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
            message::required::<String>("account"),
            message::required::<crate::Fen>("amount"),
            message::required::<String>("description"),
            message::optional::<crate::Sensitive>("name"),
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

        /// 分账个人接收方姓名，加密传输
        pub fn name(self, value: impl Into<crate::Sensitive>) -> Self {
            Self(self.0.with_some::<crate::Sensitive>("name", value))
        }
    }

    /// 请求分账：应答
    #[non_exhaustive]
    pub struct Response {
        /// 品牌主商户号
        pub brand_mchid: Option<String>,
        /// 子商户号
        pub sub_mchid: Option<String>,
        /// 微信订单号
        pub transaction_id: Option<String>,
        /// 商户分账单号
        pub out_order_no: Option<String>,
        /// 微信分账单号
        pub order_id: Option<String>,
        /// 分账接收方列表
        pub receivers: Option<Vec<ResponseReceivers>>,
        /// 分账单状态
        pub status: Option<crate::Enumeration<Status>>,
    }

    /// 分账接收方列表
    #[non_exhaustive]
    pub struct ResponseReceivers {
        /// 接收方类型
        pub r#type: Option<crate::Enumeration<Type>>,
        /// 接收方账号
        pub account: Option<String>,
        /// 分账金额，单位为分
        pub amount: Option<crate::Fen>,
        /// 分账描述
        pub description: Option<String>,
        /// 分账结果
        pub result: Option<crate::Enumeration<ReceiversResult>>,
        /// 分账完成时间
        pub finish_time: Option<crate::Time>,
        /// 分账失败原因
        pub fail_reason: Option<crate::Enumeration<FailReason>>,
        /// 分账明细单号
        pub detail_id: Option<String>,
    }

    request!(Request, Receivers);

    held!(Receivers);

    message! {
        Response {
            0 => brand_mchid: "brand_mchid",
            1 => sub_mchid: "sub_mchid",
            2 => transaction_id: "transaction_id",
            3 => out_order_no: "out_order_no",
            4 => order_id: "order_id",
            5 => receivers: "receivers",
            6 => status: "status",
        }
        ResponseReceivers {
            0 => r#type: "type",
            1 => account: "account",
            2 => amount: "amount",
            3 => description: "description",
            4 => result: "result",
            5 => finish_time: "finish_time",
            6 => fail_reason: "fail_reason",
            7 => detail_id: "detail_id",
        }
    }
}
