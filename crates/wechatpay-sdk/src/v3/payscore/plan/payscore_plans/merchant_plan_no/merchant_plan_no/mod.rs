//! 查询支付分计划 · Query a contract plan
//!
//! `/v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}`

pub mod stop;

/// 查询支付分计划 · Query a contract plan
///
/// `/v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}`
#[derive(Clone)]
pub struct MerchantPlanNo {
    pub(crate) node: crate::chain::Node,
}

impl MerchantPlanNo {
    /// `/stop`: 停止支付分计划 · Stop a contract plan
    #[inline]
    pub fn stop(&self) -> stop::Stop {
        stop::Stop { node: self.node.clone() }
    }

    /// 查询支付分计划 · Query a contract plan
    ///
    /// `GET /v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}`
    ///
    /// 商户按商户侧计划号查询支付分计划，返回计划ID、状态、有效期和计划明细。模式：普通商户。
    ///
    /// Queries a contract plan by merchant plan number and returns its plan ID, state and details. Mode: direct merchant.
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client
    ///     .v3()
    ///     .payscore()
    ///     .plan()
    ///     .payscore_plans()
    ///     .merchant_plan_no()
    ///     .merchant_plan_no("1234323JKHDFE1243252")
    ///     .get()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [merchant/4012470804](https://pay.weixin.qq.com/doc/v3/merchant/4012470804)
    #[doc(alias(
        "查询支付分计划",
        "Query a contract plan",
        "支付分签约计划",
        "merchant-plan-no",
        "payscore-plans/merchant-plan-no"
    ))]
    #[inline]
    pub fn get(&self) -> crate::Call<get::Response> {
        self.node.get("/v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}")
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}")
    }
}

/// 查询支付分计划 · Query a contract plan
pub mod get {

    /// 查询支付分计划：应答 · Query a contract plan: answer
    #[non_exhaustive]
    pub struct Response {
        /// 支付分计划ID · WeChat Pay Score plan ID
        pub plan_id: Option<String>,
        /// 计划所属服务 · Service of the plan
        pub service_id: Option<String>,
        /// 商户号 · Merchant ID
        pub mchid: Option<String>,
        /// AppID · App ID
        pub appid: Option<String>,
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
        pub plan_detail_list: Option<Vec<PlanDetailList>>,
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
    pub struct PlanDetailList {
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

    message! {
        Response {
            0 => plan_id: Optional "plan_id",
            1 => service_id: Optional "service_id",
            2 => mchid: Optional "mchid",
            3 => appid: Optional "appid",
            4 => merchant_plan_no: Optional "merchant_plan_no",
            5 => plan_name: Optional "plan_name",
            6 => plan_duration: Optional "plan_duration",
            7 => plan_state: Optional "plan_state",
            8 => total_original_price: Optional "total_original_price",
            9 => deduction_quantity: Optional "deduction_quantity",
            10 => total_actual_price: Optional "total_actual_price",
            11 => plan_detail_list: Optional "plan_detail_list",
            12 => stop_mchid: Optional "stop_mchid",
            13 => stop_time: Optional "stop_time",
        }
        PlanDetailList {
            0 => plan_detail_no: Optional "plan_detail_no",
            1 => plan_detail_name: Optional "plan_detail_name",
            2 => original_price: Optional "original_price",
            3 => plan_discount_description: Optional "plan_discount_description",
            4 => actual_price: Optional "actual_price",
        }
    }
}
