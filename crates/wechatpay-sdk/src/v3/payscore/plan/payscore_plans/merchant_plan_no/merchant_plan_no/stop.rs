//! `/v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop`
pub struct Stop(pub(crate) Node);

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
    pub fn post(self) -> Call<post::Response> {
        self.0.call(&post::OPERATION)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0
            .chain("v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop", rest)
    }
}

/// 停止支付分计划
pub mod post {
    use http::Method;

    use crate::message::{Fen, Message, Named, message};
    use crate::operation::Operation;

    pub use crate::v3::payscore::plan::partner::payscore_plans::merchant_plan_no::merchant_plan_no::stop::post::PlanDetailList;

    pub(crate) static OPERATION: Operation = Operation::v3(
        Method::POST,
        "/v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop",
    );

    /// 停止支付分计划：应答（其他接口共用）
    #[derive(Clone, Default)]
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
        pub total_original_price: Option<Fen>,
        /// 支付分计划扣费次数
        pub deduction_quantity: Option<i64>,
        /// 支付分计划实际扣费总金额，单位为分
        pub total_actual_price: Option<Fen>,
        /// 支付分计划明细列表
        pub plan_detail_list: Option<Vec<PlanDetailList>>,
        /// 终止方商户号
        pub stop_mchid: Option<String>,
        /// 终止时间
        pub stop_time: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("plan_id", &mut self.plan_id),
                1 => Named("service_id", &mut self.service_id),
                2 => Named("mchid", &mut self.mchid),
                3 => Named("appid", &mut self.appid),
                4 => Named("merchant_plan_no", &mut self.merchant_plan_no),
                5 => Named("plan_name", &mut self.plan_name),
                6 => Named("plan_duration", &mut self.plan_duration),
                7 => Named("plan_state", &mut self.plan_state),
                8 => Named("total_original_price", &mut self.total_original_price),
                9 => Named("deduction_quantity", &mut self.deduction_quantity),
                10 => Named("total_actual_price", &mut self.total_actual_price),
                11 => Named("plan_detail_list", &mut self.plan_detail_list),
                12 => Named("stop_mchid", &mut self.stop_mchid),
                13 => Named("stop_time", &mut self.stop_time),
                _ => return None,
            })
        }
    }

    message!(Response);
}
