//! `/v3/payscore/plan/partner/payscore-plans`

pub mod merchant_plan_no;

/// `/v3/payscore/plan/partner/payscore-plans`
pub struct PayscorePlans {
    pub(crate) node: crate::chain::Node,
}

impl PayscorePlans {
    /// `/merchant-plan-no`
    #[inline]
    pub fn merchant_plan_no(self) -> merchant_plan_no::MerchantPlanNo {
        merchant_plan_no::MerchantPlanNo { node: self.node }
    }

    /// 创建支付分计划 (partner)
    ///
    /// `POST /v3/payscore/plan/partner/payscore-plans`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::payscore::plan::partner::payscore_plans::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .service_id("2002000000000558128851361561536")
    ///     .appid("wxd678efh567hg6787")
    ///     .sub_mchid("1900000109")
    ///     .sub_appid("wxd678efh567hg6787")
    ///     .plan_name("瑜伽课20节")
    ///     .plan_duration(300)
    ///     .deduction_quantity(10)
    ///     .total_original_price(15000)
    ///     .total_actual_price(15000)
    ///     .plan_detail_list(vec![
    ///         post::PlanDetailList::new()
    ///             .original_price(15000)
    ///             .plan_discount_description("享受九折")
    ///             .actual_price(14000)
    ///             .plan_detail_name("第八节课"),
    ///     ])
    ///     .merchant_plan_no("1234323JKHDFE1243252");
    /// let answer = client.v3().payscore().plan().partner().payscore_plans().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012463290)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/payscore/plan/partner/payscore-plans", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/payscore/plan/partner/payscore-plans")
    }
}

/// 创建支付分计划
pub mod post {
    use crate::message;

    pub use crate::v3::payscore::plan::partner::payscore_plans::merchant_plan_no::merchant_plan_no::stop::post::{Response, PlanDetailList as ResponsePlanDetailList};

    /// 创建支付分计划：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("service_id"),
            message::required::<String>("appid"),
            message::required::<String>("sub_mchid"),
            message::optional::<String>("sub_appid"),
            message::required::<String>("plan_name"),
            message::required::<i64>("plan_duration"),
            message::required::<i64>("deduction_quantity"),
            message::required::<crate::Fen>("total_original_price"),
            message::required::<crate::Fen>("total_actual_price"),
            message::optional::<Vec<PlanDetailList>>("plan_detail_list"),
            message::required::<String>("merchant_plan_no"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 计划所属服务（必填）
        pub fn service_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("service_id", value))
        }

        /// 服务商的AppID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("appid", value))
        }

        /// 子商户号（必填）
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mchid", value))
        }

        /// 子商户的AppID
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_appid", value))
        }

        /// 支付分计划名称（必填）
        pub fn plan_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("plan_name", value))
        }

        /// 支付分计划有效期（必填）
        #[inline]
        pub fn plan_duration(self, value: i64) -> Self {
            Self(self.0.with("plan_duration", value))
        }

        /// 支付分计划扣费次数（必填）
        #[inline]
        pub fn deduction_quantity(self, value: i64) -> Self {
            Self(self.0.with("deduction_quantity", value))
        }

        /// 支付分计划原总金额，单位为分（必填）
        pub fn total_original_price(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("total_original_price", value))
        }

        /// 支付分计划实际扣费总金额，单位为分（必填）
        pub fn total_actual_price(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("total_actual_price", value))
        }

        /// 支付分计划明细列表
        #[inline]
        pub fn plan_detail_list(self, value: Vec<PlanDetailList>) -> Self {
            Self(self.0.with("plan_detail_list", value))
        }

        /// 商户侧计划号（必填）
        pub fn merchant_plan_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("merchant_plan_no", value))
        }
    }

    /// 支付分计划明细列表
    pub struct PlanDetailList(pub(crate) message::Object);

    impl PlanDetailList {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<crate::Fen>("original_price"),
            message::optional::<String>("plan_discount_description"),
            message::required::<crate::Fen>("actual_price"),
            message::required::<String>("plan_detail_name"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 计划明细原支付金额，单位为分（必填）
        pub fn original_price(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("original_price", value))
        }

        /// 计划明细优惠说明
        pub fn plan_discount_description(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("plan_discount_description", value))
        }

        /// 计划明细实际支付金额，单位为分（必填）
        pub fn actual_price(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("actual_price", value))
        }

        /// 计划明细名称（必填）
        pub fn plan_detail_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("plan_detail_name", value))
        }
    }

    request!(Request, PlanDetailList);

    held!(PlanDetailList);
}
