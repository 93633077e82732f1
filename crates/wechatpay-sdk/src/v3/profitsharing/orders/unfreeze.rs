//! `/v3/profitsharing/orders/unfreeze`

/// `/v3/profitsharing/orders/unfreeze`
pub struct Unfreeze {
    pub(crate) node: crate::chain::Node,
}

impl Unfreeze {
    /// 解冻剩余资金 (direct and partner)
    ///
    /// `POST /v3/profitsharing/orders/unfreeze`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::profitsharing::orders::unfreeze::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sub_mchid("1900000109")
    ///     .transaction_id("4208450740201411110007820472")
    ///     .out_order_no("P20150806125346")
    ///     .description("解冻全部剩余资金");
    /// let answer = client.v3().profitsharing().orders().unfreeze().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012526374)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/profitsharing/orders/unfreeze", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/profitsharing/orders/unfreeze")
    }
}

/// 解冻剩余资金
pub mod post {
    use crate::message;

    pub use crate::shared::v3_brand_profitsharing_orders_get_fail_reason::FailReason;
    pub use crate::shared::v3_brand_profitsharing_orders_get_receivers_result::ReceiversResult;
    pub use crate::shared::v3_brand_profitsharing_orders_get_type::Type;

    enumeration! {
        /// 分账单状态
        State {
            PROCESSING = "PROCESSING",
            FINISHED = "FINISHED",
        }
    }

    /// 解冻剩余资金：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<String>("sub_mchid"),
            message::required::<String>("transaction_id"),
            message::required::<String>("out_order_no"),
            message::required::<String>("description"),
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

        /// 微信订单号（必填）
        pub fn transaction_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("transaction_id", value))
        }

        /// 商户分账单号（必填）
        pub fn out_order_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_order_no", value))
        }

        /// 分账描述（必填）
        pub fn description(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("description", value))
        }

        /// `notify_url`
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("notify_url", value))
        }
    }

    /// 解冻剩余资金：应答（其他接口共用）
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
        pub state: Option<crate::Enumeration<State>>,
        /// 分账接收方列表
        pub receivers: Option<Vec<Receivers>>,
    }

    /// 分账接收方列表
    #[non_exhaustive]
    pub struct Receivers {
        /// 分账金额，单位为分
        pub amount: Option<crate::Fen>,
        /// 分账描述
        pub description: Option<String>,
        /// 分账接收方类型
        pub r#type: Option<crate::Enumeration<Type>>,
        /// 分账接收方帐号
        pub account: Option<String>,
        /// 分账结果
        pub result: Option<crate::Enumeration<ReceiversResult>>,
        /// 分账失败原因
        pub fail_reason: Option<crate::Enumeration<FailReason>>,
        /// 分账明细单号
        pub detail_id: Option<String>,
        /// 分账创建时间
        pub create_time: Option<crate::Time>,
        /// 分账完成时间
        pub finish_time: Option<crate::Time>,
    }

    request!(Request);

    message! {
        Response {
            0 => sub_mchid: "sub_mchid",
            1 => transaction_id: "transaction_id",
            2 => out_order_no: "out_order_no",
            3 => order_id: "order_id",
            4 => state: "state",
            5 => receivers: "receivers",
        }
        Receivers {
            0 => amount: "amount",
            1 => description: "description",
            2 => r#type: "type",
            3 => account: "account",
            4 => result: "result",
            5 => fail_reason: "fail_reason",
            6 => detail_id: "detail_id",
            7 => create_time: "create_time",
            8 => finish_time: "finish_time",
        }
    }
}
