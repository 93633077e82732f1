//! 创建支付分计划 · Create a contract plan (partner)
//!
//! `/v3/payscore/plan/partner/payscore-plans`

pub mod merchant_plan_no;

/// 创建支付分计划 · Create a contract plan (partner)
///
/// `/v3/payscore/plan/partner/payscore-plans`
#[derive(Clone)]
pub struct PayscorePlans {
    pub(crate) node: crate::chain::Node,
}

impl PayscorePlans {
    /// `/merchant-plan-no`: 查询支付分计划、停止支付分计划 · Query a contract plan (partner); Stop a contract plan (partner)
    #[inline]
    pub fn merchant_plan_no(&self) -> merchant_plan_no::MerchantPlanNo {
        merchant_plan_no::MerchantPlanNo { node: self.node.clone() }
    }

    /// 创建支付分计划 · Create a contract plan (partner)
    ///
    /// `POST /v3/payscore/plan/partner/payscore-plans`
    ///
    /// 服务商为子商户创建支付分计划，设定有效期、扣费次数、金额和明细，之后供用户签约。模式：服务商。
    ///
    /// Creates a WeChat Pay Score contract plan for a sub-merchant, with duration, number of debits, amounts and details. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::payscore::plan::partner::payscore_plans::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .service_id("2002000000000558128851361561536")
    ///     .appid("wx8888888888888888")
    ///     .sub_mchid("1900000109")
    ///     .plan_name("瑜伽课20节")
    ///     .plan_duration(300)
    ///     .deduction_quantity(10)
    ///     .total_original_price(15000)
    ///     .total_actual_price(15000)
    ///     .merchant_plan_no("1234323JKHDFE1243252");
    /// let answer = client.v3().payscore().plan().partner().payscore_plans().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4012463290](https://pay.weixin.qq.com/doc/v3/partner/4012463290)
    #[doc(alias(
        "创建支付分计划",
        "Create a contract plan (partner)",
        "支付分签约计划",
        "payscore-plans",
        "partner/payscore-plans"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/payscore/plan/partner/payscore-plans", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/payscore/plan/partner/payscore-plans")
    }
}

/// 创建支付分计划 · Create a contract plan (partner)
pub mod post {

    /// 创建支付分计划：请求 · Create a contract plan (partner): request
    pub struct Request {
        /// 计划所属服务（必填） · Service of the plan (required)
        pub service_id: Option<String>,
        /// 服务商的AppID（必填） · Partner app ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 子商户号（必填） · Sub-merchant ID (required)
        pub sub_mchid: Option<String>,
        /// 子商户的AppID · Sub-merchant app ID
        pub sub_appid: Option<String>,
        /// 支付分计划名称（必填） · WeChat Pay Score plan name (required)
        pub plan_name: Option<String>,
        /// 支付分计划有效期（必填） · WeChat Pay Score plan validity (required)
        ///
        /// 单位为天。In days.
        pub plan_duration: Option<i64>,
        /// 支付分计划扣费次数（必填） · Number of plan debits (required)
        pub deduction_quantity: Option<i64>,
        /// 支付分计划原总金额（必填） · Original total plan price (required)
        ///
        /// 单位为分。In fen.
        pub total_original_price: Option<crate::Fen>,
        /// 支付分计划实际扣费总金额（必填） · Actual total plan price (required)
        ///
        /// 单位为分。In fen.
        pub total_actual_price: Option<crate::Fen>,
        /// 支付分计划明细列表 · WeChat Pay Score plan details
        pub plan_detail_list: Option<Vec<PlanDetailList>>,
        /// 商户侧计划号（必填） · Merchant plan number (required)
        pub merchant_plan_no: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 计划所属服务（必填） · Service of the plan (required)
        pub fn service_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.service_id = value.into_member();
            self
        }

        /// 服务商的AppID（必填） · Partner app ID (required)
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }

        /// 子商户号（必填） · Sub-merchant ID (required)
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

        /// 子商户的AppID · Sub-merchant app ID
        pub fn sub_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_appid = value.into_member();
            self
        }

        /// 支付分计划名称（必填） · WeChat Pay Score plan name (required)
        pub fn plan_name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.plan_name = value.into_member();
            self
        }

        /// 支付分计划有效期（必填） · WeChat Pay Score plan validity (required)
        ///
        /// 单位为天。In days.
        pub fn plan_duration<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.plan_duration = value.into_member();
            self
        }

        /// 支付分计划扣费次数（必填） · Number of plan debits (required)
        pub fn deduction_quantity<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.deduction_quantity = value.into_member();
            self
        }

        /// 支付分计划原总金额（必填） · Original total plan price (required)
        ///
        /// 单位为分。In fen.
        pub fn total_original_price<M>(
            mut self,
            value: impl crate::IntoMember<crate::Fen, M>,
        ) -> Self {
            self.total_original_price = value.into_member();
            self
        }

        /// 支付分计划实际扣费总金额（必填） · Actual total plan price (required)
        ///
        /// 单位为分。In fen.
        pub fn total_actual_price<M>(
            mut self,
            value: impl crate::IntoMember<crate::Fen, M>,
        ) -> Self {
            self.total_actual_price = value.into_member();
            self
        }

        /// 支付分计划明细列表 · WeChat Pay Score plan details
        pub fn plan_detail_list<M>(
            mut self,
            value: impl crate::IntoList<PlanDetailList, M>,
        ) -> Self {
            self.plan_detail_list = value.into_list();
            self
        }

        /// 商户侧计划号（必填） · Merchant plan number (required)
        pub fn merchant_plan_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.merchant_plan_no = value.into_member();
            self
        }
    }

    /// 支付分计划明细列表 · WeChat Pay Score plan details
    pub struct PlanDetailList {
        /// 计划明细原支付金额（必填） · Original price of plan detail (required)
        ///
        /// 单位为分。In fen.
        pub original_price: Option<crate::Fen>,
        /// 计划明细优惠说明 · Plan detail discount description
        pub plan_discount_description: Option<String>,
        /// 计划明细实际支付金额（必填） · Actual price of plan detail (required)
        ///
        /// 单位为分。In fen.
        pub actual_price: Option<crate::Fen>,
        /// 计划明细名称（必填） · Plan detail name (required)
        pub plan_detail_name: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl PlanDetailList {
        /// 计划明细原支付金额（必填） · Original price of plan detail (required)
        ///
        /// 单位为分。In fen.
        pub fn original_price<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.original_price = value.into_member();
            self
        }

        /// 计划明细优惠说明 · Plan detail discount description
        pub fn plan_discount_description<M>(
            mut self,
            value: impl crate::IntoMember<String, M>,
        ) -> Self {
            self.plan_discount_description = value.into_member();
            self
        }

        /// 计划明细实际支付金额（必填） · Actual price of plan detail (required)
        ///
        /// 单位为分。In fen.
        pub fn actual_price<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.actual_price = value.into_member();
            self
        }

        /// 计划明细名称（必填） · Plan detail name (required)
        pub fn plan_detail_name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.plan_detail_name = value.into_member();
            self
        }
    }

    /// 创建支付分计划：应答 · Create a contract plan (partner): answer
    #[non_exhaustive]
    pub struct Response {
        /// 支付分计划ID · WeChat Pay Score plan ID
        pub plan_id: Option<String>,
        /// 计划所属服务 · Service of the plan
        pub service_id: Option<String>,
        /// 服务商商户号 · Partner merchant ID
        pub mchid: Option<String>,
        /// 子商户商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 服务商AppID · Partner app ID
        pub appid: Option<String>,
        /// 子商户AppID · Sub-merchant app ID
        pub sub_appid: Option<String>,
        /// 商户侧计划号 · Merchant plan number
        pub merchant_plan_no: Option<String>,
        /// 支付分计划名称 · WeChat Pay Score plan name
        pub plan_name: Option<String>,
        /// 支付分计划有效期 · WeChat Pay Score plan validity
        ///
        /// 单位为天。In days.
        pub plan_duration: Option<i64>,
        /// 支付分计划状态 · WeChat Pay Score plan status
        pub plan_state: Option<String>,
        /// 支付分计划原总金额 · Original total plan price
        ///
        /// 单位为分。In fen.
        pub total_original_price: Option<crate::Fen>,
        /// 支付分计划扣费次数 · Number of plan debits
        pub deduction_quantity: Option<i64>,
        /// 支付分计划实际扣费总金额 · Actual total plan price
        ///
        /// 单位为分。In fen.
        pub total_actual_price: Option<crate::Fen>,
        /// 支付分计划明细列表 · WeChat Pay Score plan details
        pub plan_detail_list: Option<Vec<ResponsePlanDetailList>>,
        /// 终止方商户号 · Stopping merchant ID
        pub stop_mchid: Option<String>,
        /// 终止时间 · Termination time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub stop_time: Option<crate::Time>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 支付分计划明细列表 · WeChat Pay Score plan details
    #[non_exhaustive]
    pub struct ResponsePlanDetailList {
        /// 计划明细序号 · Plan detail number
        pub plan_detail_no: Option<i64>,
        /// 计划明细名称 · Plan detail name
        pub plan_detail_name: Option<String>,
        /// 计划明细原支付金额 · Original price of plan detail
        ///
        /// 单位为分。In fen.
        pub original_price: Option<crate::Fen>,
        /// 计划明细优惠说明 · Plan detail discount description
        pub plan_discount_description: Option<String>,
        /// 计划明细实际支付金额 · Actual price of plan detail
        ///
        /// 单位为分。In fen.
        pub actual_price: Option<crate::Fen>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request, PlanDetailList);

    message! {
        Request {
            0 => service_id: Required "service_id",
            1 => appid: Required "appid",
            2 => sub_mchid: Required "sub_mchid",
            3 => sub_appid: Optional "sub_appid",
            4 => plan_name: Required "plan_name",
            5 => plan_duration: Required "plan_duration",
            6 => deduction_quantity: Required "deduction_quantity",
            7 => total_original_price: Required "total_original_price",
            8 => total_actual_price: Required "total_actual_price",
            9 => plan_detail_list: Optional "plan_detail_list",
            10 => merchant_plan_no: Required "merchant_plan_no",
        }
        PlanDetailList {
            0 => original_price: Required "original_price",
            1 => plan_discount_description: Optional "plan_discount_description",
            2 => actual_price: Required "actual_price",
            3 => plan_detail_name: Required "plan_detail_name",
        }
        Response {
            0 => plan_id: Optional "plan_id",
            1 => service_id: Optional "service_id",
            2 => mchid: Optional "mchid",
            3 => sub_mchid: Optional "sub_mchid",
            4 => appid: Optional "appid",
            5 => sub_appid: Optional "sub_appid",
            6 => merchant_plan_no: Optional "merchant_plan_no",
            7 => plan_name: Optional "plan_name",
            8 => plan_duration: Optional "plan_duration",
            9 => plan_state: Optional "plan_state",
            10 => total_original_price: Optional "total_original_price",
            11 => deduction_quantity: Optional "deduction_quantity",
            12 => total_actual_price: Optional "total_actual_price",
            13 => plan_detail_list: Optional "plan_detail_list",
            14 => stop_mchid: Optional "stop_mchid",
            15 => stop_time: Optional "stop_time",
        }
        ResponsePlanDetailList {
            0 => plan_detail_no: Optional "plan_detail_no",
            1 => plan_detail_name: Optional "plan_detail_name",
            2 => original_price: Optional "original_price",
            3 => plan_discount_description: Optional "plan_discount_description",
            4 => actual_price: Optional "actual_price",
        }
    }
}
