//! `/v3/profitsharing/return-orders`

pub mod out_return_no;

/// `/v3/profitsharing/return-orders`
pub struct ReturnOrders {
    pub(crate) node: crate::chain::Node,
}

impl ReturnOrders {
    /// `/{out_return_no}`: 商户回退单号
    pub fn out_return_no(self, value: impl Into<String>) -> out_return_no::OutReturnNo {
        out_return_no::OutReturnNo { node: self.node.bind("out_return_no", value) }
    }

    /// 请求分账回退 (direct and partner)
    ///
    /// `POST /v3/profitsharing/return-orders`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::profitsharing::return_orders::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sub_mchid("1900000109")
    ///     .order_id("3008450740201411110007820472")
    ///     .out_order_no("")
    ///     .out_return_no("R20190516001")
    ///     .return_mchid("86693852")
    ///     .amount(10)
    ///     .description("用户退款");
    /// let answer = client.v3().profitsharing().return_orders().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012525287)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/profitsharing/return-orders", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/profitsharing/return-orders")
    }
}

/// 请求分账回退
pub mod post {
    use crate::message;

    pub use crate::shared::v3_ecommerce_profitsharing_after_sales_orders_get::ResponseResult;
    pub use crate::v3::profitsharing::return_orders::out_return_no::get::{FailReason, Response};

    /// 请求分账回退：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<String>("sub_mchid"),
            message::optional::<String>("order_id"),
            message::optional::<String>("out_order_no"),
            message::required::<String>("out_return_no"),
            message::required::<String>("return_mchid"),
            message::required::<crate::Fen>("amount"),
            message::required::<String>("description"),
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

        /// 微信分账单号
        pub fn order_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("order_id", value))
        }

        /// 商户分账单号
        pub fn out_order_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_order_no", value))
        }

        /// 商户回退单号（必填）
        pub fn out_return_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_return_no", value))
        }

        /// 回退商户号（必填）
        pub fn return_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("return_mchid", value))
        }

        /// 回退金额，单位为分（必填）
        pub fn amount(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("amount", value))
        }

        /// 回退描述（必填）
        pub fn description(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("description", value))
        }
    }

    request!(Request);
}
