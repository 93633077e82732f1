//! `/v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop`

use crate::chain::{Members, Method};

/// `/v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop`
pub struct Stop {
    pub(crate) node: crate::chain::Node,
}

impl Stop {
    /// 停止支付分计划 (direct)
    ///
    /// `POST /v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop`
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
    ///     .stop()
    ///     .post()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012470851)
    #[inline]
    pub fn post(self) -> crate::Call<post::Response> {
        self.node.call(
            Method::POST,
            "/v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop",
            Members::None,
        )
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node
            .untyped("v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop")
    }
}

/// 停止支付分计划
pub mod post {

    pub use crate::v3::payscore::plan::partner::payscore_plans::merchant_plan_no::merchant_plan_no::stop::post::PlanDetailList;

    /// 停止支付分计划：应答（其他接口共用）
    #[non_exhaustive]
    pub struct Response {
        /// 支付分计划ID
        pub plan_id: Option<String>,
        /// 计划所属服务
        pub service_id: Option<String>,
        /// 商户号
        pub mchid: Option<String>,
        /// AppID
        pub appid: Option<String>,
        /// 商户侧计划号
        pub merchant_plan_no: Option<String>,
        /// 支付分计划名称
        pub plan_name: Option<String>,
        /// 支付分计划有效期
        pub plan_duration: Option<i64>,
        /// 支付分计划状态
        pub plan_state: Option<String>,
        /// 支付分计划原总金额，单位为分
        pub total_original_price: Option<crate::Fen>,
        /// 支付分计划扣费次数
        pub deduction_quantity: Option<i64>,
        /// 支付分计划实际扣费总金额，单位为分
        pub total_actual_price: Option<crate::Fen>,
        /// 支付分计划明细列表
        pub plan_detail_list: Option<Vec<PlanDetailList>>,
        /// 终止方商户号
        pub stop_mchid: Option<String>,
        /// 终止时间
        pub stop_time: Option<crate::Time>,
    }

    message! {
        Response {
            0 => plan_id: "plan_id",
            1 => service_id: "service_id",
            2 => mchid: "mchid",
            3 => appid: "appid",
            4 => merchant_plan_no: "merchant_plan_no",
            5 => plan_name: "plan_name",
            6 => plan_duration: "plan_duration",
            7 => plan_state: "plan_state",
            8 => total_original_price: "total_original_price",
            9 => deduction_quantity: "deduction_quantity",
            10 => total_actual_price: "total_actual_price",
            11 => plan_detail_list: "plan_detail_list",
            12 => stop_mchid: "stop_mchid",
            13 => stop_time: "stop_time",
        }
    }
}
