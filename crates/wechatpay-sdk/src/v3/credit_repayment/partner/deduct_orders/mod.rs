//! `/v3/credit-repayment/partner/deduct-orders`

pub mod out_trade_no;

/// `/v3/credit-repayment/partner/deduct-orders`
pub struct DeductOrders {
    pub(crate) node: crate::chain::Node,
}

impl DeductOrders {
    /// `/{out_trade_no}`: 商户侧交易单号
    pub fn out_trade_no(self, value: impl Into<String>) -> out_trade_no::OutTradeNo {
        out_trade_no::OutTradeNo { node: self.node.bind("out_trade_no", value) }
    }

    /// 发起还款 (partner)
    ///
    /// `POST /v3/credit-repayment/partner/deduct-orders`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::credit_repayment::partner::deduct_orders::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .contract_id("20251105000000123456789")
    ///     .out_trade_no("1217752501201407033233368018")
    ///     .out_record_id("1234567abcde")
    ///     .deduct_amount("10000")
    ///     .notify_url("wxd678efh567hg6787")
    ///     .description("信贷还款")
    ///     .attach("备注");
    /// let answer = client.v3().credit_repayment().partner().deduct_orders().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016779462)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/credit-repayment/partner/deduct-orders", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/credit-repayment/partner/deduct-orders")
    }
}

/// 发起还款
pub mod post {
    use crate::message;

    pub use crate::v3::credit_repayment::partner::deduct_orders::out_trade_no::get::{
        OrderState, Response,
    };

    /// 发起还款：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("contract_id"),
            message::required::<String>("out_trade_no"),
            message::required::<String>("out_record_id"),
            message::required::<String>("deduct_amount"),
            message::required::<String>("notify_url"),
            message::required::<String>("description"),
            message::optional::<String>("attach"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 还款协议ID（必填）
        pub fn contract_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("contract_id", value))
        }

        /// 商户侧交易单号（必填）
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_trade_no", value))
        }

        /// 商户侧预约还款单号（必填）
        pub fn out_record_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_record_id", value))
        }

        /// 还款金额（必填）
        pub fn deduct_amount(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("deduct_amount", value))
        }

        /// 商户回调地址（必填）
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("notify_url", value))
        }

        /// 产品描述（必填）
        pub fn description(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("description", value))
        }

        /// 商户数据包
        pub fn attach(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("attach", value))
        }
    }

    request!(Request);
}
