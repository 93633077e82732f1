//! `/v3/marketing/goods-subsidy-activity/qualification/lock`

/// `/v3/marketing/goods-subsidy-activity/qualification/lock`
pub struct Lock {
    pub(crate) node: crate::chain::Node,
}

impl Lock {
    /// 锁定品牌加价购活动资格 (direct and partner)
    ///
    /// `POST /v3/marketing/goods-subsidy-activity/qualification/lock`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::goods_subsidy_activity::qualification::lock::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .order_information(
    ///         post::OrderInformation::new()
    ///             .payer_openid("")
    ///             .out_trade_no("")
    ///             .total_fee(0)
    ///             .store_id("")
    ///             .store_merchant_id(""),
    ///     )
    ///     .qualification_ids(vec!["string".to_owned()]);
    /// let answer = client
    ///     .v3()
    ///     .marketing()
    ///     .goods_subsidy_activity()
    ///     .qualification()
    ///     .lock()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/marketing/goods-subsidy-activity/qualification/lock", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/marketing/goods-subsidy-activity/qualification/lock")
    }
}

/// 锁定品牌加价购活动资格
pub mod post {
    use crate::message;

    /// 锁定品牌加价购活动资格：请求（其他接口共用）
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<OrderInformation>("order_information"),
            message::required::<Vec<String>>("qualification_ids"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 订单信息（必填）
        #[inline]
        pub fn order_information(self, value: OrderInformation) -> Self {
            Self(self.0.with("order_information", value))
        }

        /// 待锁定的加价购资格ID列表（必填）
        #[inline]
        pub fn qualification_ids(self, value: Vec<String>) -> Self {
            Self(self.0.with("qualification_ids", value))
        }
    }

    /// 订单信息
    pub struct OrderInformation(pub(crate) message::Object);

    impl OrderInformation {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<String>("payer_openid"),
            message::optional::<String>("out_trade_no"),
            message::optional::<crate::Fen>("total_fee"),
            message::optional::<String>("store_id"),
            message::optional::<String>("store_merchant_id"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 支付订单的微信用户OpenID
        pub fn payer_openid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("payer_openid", value))
        }

        /// 商户订单号
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_trade_no", value))
        }

        /// 订单总金额，单位为分
        pub fn total_fee(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("total_fee", value))
        }

        /// 门店ID
        pub fn store_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("store_id", value))
        }

        /// 门店商户号
        pub fn store_merchant_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("store_merchant_id", value))
        }
    }

    /// 锁定品牌加价购活动资格：应答（其他接口共用）
    #[non_exhaustive]
    pub struct Response {
        /// 返回结果文案
        pub return_message: Option<String>,
        /// 锁定失败的资格ID列表
        pub failed_qualification_ids: Option<Vec<String>>,
        /// 锁定成功的资格ID列表
        pub succeed_qualification_ids: Option<Vec<String>>,
    }

    request!(Request, OrderInformation);

    held!(OrderInformation);

    message! {
        Response {
            0 => return_message: "return_message",
            1 => failed_qualification_ids: "failed_qualification_ids",
            2 => succeed_qualification_ids: "succeed_qualification_ids",
        }
    }
}
