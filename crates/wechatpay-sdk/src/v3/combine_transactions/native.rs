//! `/v3/combine-transactions/native`

/// `/v3/combine-transactions/native`
pub struct Native {
    pub(crate) node: crate::chain::Node,
}

impl Native {
    /// 合单下单-Native支付 (direct and partner)
    ///
    /// `POST /v3/combine-transactions/native`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::combine_transactions::native::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .combine_appid("wxd678efh567hg6787")
    ///     .combine_mchid("1900000109")
    ///     .combine_out_trade_no("P20150806125346")
    ///     .scene_info(post::SceneInfo::new().device_id("POS1:1").payer_client_ip("14.17.22.32"))
    ///     .sub_orders(vec![
    ///         post::SubOrders::new()
    ///             .mchid("1900000109")
    ///             .attach("深圳分店")
    ///             .amount(post::Amount::new().total_amount(100).currency("CNY"))
    ///             .out_trade_no("20150806125346")
    ///             .sub_mchid("1900000109")
    ///             .goods_tag("WXG")
    ///             .description("腾讯充值中心-QQ会员充值")
    ///             .settle_info(post::SettleInfo::new().profit_sharing(true).subsidy_amount(10))
    ///             .sub_appid("wxd678efh567hg6999"),
    ///     ])
    ///     .time_start("2019-12-31T15:59:60+08:00")
    ///     .time_expire("2019-12-31T15:59:60+08:00")
    ///     .notify_url("https://yourapp.com/notify")
    ///     .limit_pay(vec![post::LimitPay::NO_BALANCE])
    ///     .combine_payer_info(
    ///         post::CombinePayerInfo::new()
    ///             .openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
    ///             .sub_openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
    ///             .identity(
    ///                 post::Identity::new()
    ///                     .r#type(post::Type::IDCARD)
    ///                     .number("6225760000000000")
    ///                     .name("张三"),
    ///             ),
    ///     );
    /// let answer = client.v3().combine_transactions().native().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012547310)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/combine-transactions/native", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/combine-transactions/native")
    }
}

/// 合单下单-Native支付
pub mod post {
    use crate::message;

    pub use crate::shared::v3_combine_transactions_app_post_amount::Amount;
    pub use crate::shared::v3_combine_transactions_app_post_settle_info::SettleInfo;
    pub use crate::shared::v3_combine_transactions_app_post_subsidy_info::{Identity, Type};
    pub use crate::shared::v3_combine_transactions_native_post::Response;
    pub use crate::v3::combine_transactions::app::post::{LimitPay, SceneInfo};
    pub use crate::v3::combine_transactions::h5::post::{CombinePayerInfo, SubOrders};

    /// 合单下单-Native支付：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("combine_appid"),
            message::required::<String>("combine_mchid"),
            message::required::<String>("combine_out_trade_no"),
            message::optional::<SceneInfo>("scene_info"),
            message::required::<Vec<SubOrders>>("sub_orders"),
            message::optional::<crate::Time>("time_start"),
            message::optional::<crate::Time>("time_expire"),
            message::required::<String>("notify_url"),
            message::optional::<Vec<crate::Enumeration<LimitPay>>>("limit_pay"),
            message::optional::<CombinePayerInfo>("combine_payer_info"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 合单商户appid（必填）
        pub fn combine_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("combine_appid", value))
        }

        /// 合单商户号（必填）
        pub fn combine_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("combine_mchid", value))
        }

        /// 合单商户订单号（必填）
        pub fn combine_out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("combine_out_trade_no", value))
        }

        /// 场景信息
        #[inline]
        pub fn scene_info(self, value: SceneInfo) -> Self {
            Self(self.0.with("scene_info", value))
        }

        /// 商品单信息（必填）
        #[inline]
        pub fn sub_orders(self, value: Vec<SubOrders>) -> Self {
            Self(self.0.with("sub_orders", value))
        }

        /// 交易起始时间
        pub fn time_start(self, value: impl Into<crate::Time>) -> Self {
            Self(self.0.with_some::<crate::Time>("time_start", value))
        }

        /// 交易结束时间
        pub fn time_expire(self, value: impl Into<crate::Time>) -> Self {
            Self(self.0.with_some::<crate::Time>("time_expire", value))
        }

        /// 通知地址（必填）
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("notify_url", value))
        }

        /// 指定支付方式
        #[inline]
        pub fn limit_pay(self, value: Vec<crate::Enumeration<LimitPay>>) -> Self {
            Self(self.0.with("limit_pay", value))
        }

        /// 支付者
        #[inline]
        pub fn combine_payer_info(self, value: CombinePayerInfo) -> Self {
            Self(self.0.with("combine_payer_info", value))
        }
    }

    request!(Request);
}
