//! `/v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop`
pub struct Stop(pub(crate) Node);

impl Stop {
    /// 停止支付分计划 (partner)
    ///
    /// `POST /v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::payscore::plan::partner::payscore_plans::merchant_plan_no::merchant_plan_no::stop::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new().sub_mchid("1900000109");
    /// let answer = client
    ///     .v3()
    ///     .payscore()
    ///     .plan()
    ///     .partner()
    ///     .payscore_plans()
    ///     .merchant_plan_no()
    ///     .merchant_plan_no("1234323JKHDFE1243252")
    ///     .stop()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012463322)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain(
            "v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop",
            rest,
        )
    }
}

/// 停止支付分计划
pub mod post {
    use http::Method;

    use crate::message::{Fen, Listed, Message, Named, Object, message, request, required};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation = Operation::v3(
        Method::POST,
        "/v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop",
    );

    /// 停止支付分计划：请求（其他接口共用）
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[required::<String>("sub_mchid")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 子商户号（必填）
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sub_mchid", value.into()))
        }
    }

    /// 停止支付分计划：应答（其他接口共用）
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 支付分计划ID
        pub plan_id: Option<String>,
        /// 计划所属服务
        pub service_id: Option<String>,
        /// 服务商商户号
        pub mchid: Option<String>,
        /// 子商户商户号
        pub sub_mchid: Option<String>,
        /// 服务商AppID
        pub appid: Option<String>,
        /// 子商户AppID
        pub sub_appid: Option<String>,
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
                3 => Named("sub_mchid", &mut self.sub_mchid),
                4 => Named("appid", &mut self.appid),
                5 => Named("sub_appid", &mut self.sub_appid),
                6 => Named("merchant_plan_no", &mut self.merchant_plan_no),
                7 => Named("plan_name", &mut self.plan_name),
                8 => Named("plan_duration", &mut self.plan_duration),
                9 => Named("plan_state", &mut self.plan_state),
                10 => Named("total_original_price", &mut self.total_original_price),
                11 => Named("deduction_quantity", &mut self.deduction_quantity),
                12 => Named("total_actual_price", &mut self.total_actual_price),
                13 => Named("plan_detail_list", &mut self.plan_detail_list),
                14 => Named("stop_mchid", &mut self.stop_mchid),
                15 => Named("stop_time", &mut self.stop_time),
                _ => return None,
            })
        }
    }

    /// 支付分计划明细列表
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct PlanDetailList {
        /// 计划明细序号
        pub plan_detail_no: Option<i64>,
        /// 计划明细名称
        pub plan_detail_name: Option<String>,
        /// 计划明细原支付金额，单位为分
        pub original_price: Option<Fen>,
        /// 计划明细优惠说明
        pub plan_discount_description: Option<String>,
        /// 计划明细实际支付金额，单位为分
        pub actual_price: Option<Fen>,
    }

    impl Message for PlanDetailList {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("plan_detail_no", &mut self.plan_detail_no),
                1 => Named("plan_detail_name", &mut self.plan_detail_name),
                2 => Named("original_price", &mut self.original_price),
                3 => Named("plan_discount_description", &mut self.plan_discount_description),
                4 => Named("actual_price", &mut self.actual_price),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response, PlanDetailList);
}
