//! `/v3/profitsharing/orders/{out_order_no}`

/// `/v3/profitsharing/orders/{out_order_no}`
pub struct OutOrderNo {
    pub(crate) node: crate::chain::Node,
}

impl OutOrderNo {
    /// 查询分账结果 (direct and partner)
    ///
    /// `GET /v3/profitsharing/orders/{out_order_no}`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::profitsharing::orders::out_order_no::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .sub_mchid("1900000109")
    ///     .transaction_id("4208450740201411110007820472");
    /// let answer = client
    ///     .v3()
    ///     .profitsharing()
    ///     .orders()
    ///     .out_order_no("P20150806125346")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012525210)
    #[inline]
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/profitsharing/orders/{out_order_no}", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/profitsharing/orders/{out_order_no}")
    }
}

/// 查询分账结果
pub mod get {
    use crate::message;

    pub use crate::shared::v3_brand_profitsharing_orders_get_fail_reason::FailReason;
    pub use crate::shared::v3_brand_profitsharing_orders_get_receivers_result::ReceiversResult;
    pub use crate::shared::v3_brand_profitsharing_orders_get_type::Type;
    pub use crate::v3::profitsharing::orders::unfreeze::post::{Receivers, Response, State};

    /// 查询分账结果：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<String>("sub_mchid"),
            message::required::<String>("transaction_id"),
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
    }

    request!(Request);
}
