//! `/v3/profitsharing/orders`

pub mod out_order_no;
pub mod unfreeze;

/// `/v3/profitsharing/orders`
pub struct Orders {
    pub(crate) node: crate::chain::Node,
}

impl Orders {
    /// `/unfreeze`
    #[inline]
    pub fn unfreeze(self) -> unfreeze::Unfreeze {
        unfreeze::Unfreeze { node: self.node }
    }

    /// `/{out_order_no}`: 商户分账单号
    pub fn out_order_no(self, value: impl Into<String>) -> out_order_no::OutOrderNo {
        out_order_no::OutOrderNo { node: self.node.bind("out_order_no", value) }
    }

    /// 请求分账 (direct and partner)
    ///
    /// `POST /v3/profitsharing/orders`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::profitsharing::orders::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sub_mchid("1900000109")
    ///     .appid("wx8888888888888888")
    ///     .sub_appid("wx8888888888888889")
    ///     .transaction_id("4208450740201411110007820472")
    ///     .out_order_no("P20150806125346")
    ///     .receivers(vec![
    ///         post::Receivers::new()
    ///             .r#type(post::Type::MERCHANT_ID)
    ///             .account("86693852")
    ///             .name("张三")
    ///             .amount(888)
    ///             .description("分给商户A"),
    ///     ])
    ///     .unfreeze_unsplit(true);
    /// let answer = client.v3().profitsharing().orders().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012524936)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/profitsharing/orders", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/profitsharing/orders")
    }
}

/// 请求分账
pub mod post {
    use crate::message;

    pub use crate::shared::v3_brand_profitsharing_orders_get_fail_reason::FailReason;
    pub use crate::shared::v3_brand_profitsharing_orders_get_receivers_result::ReceiversResult;
    pub use crate::shared::v3_brand_profitsharing_orders_get_type::Type;
    pub use crate::v3::profitsharing::orders::unfreeze::post::{
        Receivers as ResponseReceivers, Response, State,
    };

    /// 请求分账：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<String>("sub_mchid"),
            message::optional::<String>("appid"),
            message::optional::<String>("sub_appid"),
            message::required::<String>("transaction_id"),
            message::required::<String>("out_order_no"),
            message::optional::<Vec<Receivers>>("receivers"),
            message::required::<bool>("unfreeze_unsplit"),
            message::optional::<String>("notify_url"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 子商户号
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mchid", value))
        }

        /// 应用ID
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("appid", value))
        }

        /// 子商户应用ID
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

        /// 分账接收方列表
        #[inline]
        pub fn receivers(self, value: Vec<Receivers>) -> Self {
            Self(self.0.with("receivers", value))
        }

        /// 是否解冻剩余未分资金（必填）
        #[inline]
        pub fn unfreeze_unsplit(self, value: bool) -> Self {
            Self(self.0.with("unfreeze_unsplit", value))
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
            message::optional::<crate::Sensitive>("name"),
            message::required::<crate::Fen>("amount"),
            message::required::<String>("description"),
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

        /// 分账接收方帐号（必填）
        pub fn account(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("account", value))
        }

        /// 分账个人接收方姓名，加密传输
        pub fn name(self, value: impl Into<crate::Sensitive>) -> Self {
            Self(self.0.with_some::<crate::Sensitive>("name", value))
        }

        /// 分账金额，单位为分（必填）
        pub fn amount(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("amount", value))
        }

        /// 分账描述（必填）
        pub fn description(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("description", value))
        }
    }

    request!(Request, Receivers);

    held!(Receivers);
}
