//! `/v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}/schedule`

/// `/v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}/schedule`
#[derive(Clone)]
pub struct Schedule {
    pub(crate) node: crate::chain::Node,
}

impl Schedule {
    /// 保险商户预约保险自动续费 (direct)
    ///
    /// `POST /v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}/schedule`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::papay::insurance_pay::policy_periods::contract_id::contract_id::policy_period_id::policy_period_id::schedule::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wxd678efh567hg6787")
    ///     .scheduled_amount(post::ScheduledAmount::new().total(1).currency("CNY"));
    /// let answer = client
    ///     .v3()
    ///     .papay()
    ///     .insurance_pay()
    ///     .policy_periods()
    ///     .contract_id()
    ///     .contract_id("")
    ///     .policy_period_id()
    ///     .policy_period_id("1")
    ///     .schedule()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012471270)
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}/schedule", request)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}/schedule")
    }
}

/// 保险商户预约保险自动续费
pub mod post {

    /// 保险商户预约保险自动续费：请求
    pub struct Request {
        /// 应用ID（必填）
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 预约扣费金额信息（必填）
        pub scheduled_amount: Option<ScheduledAmount>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 应用ID（必填）
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }

        /// 预约扣费金额信息（必填）
        pub fn scheduled_amount<M>(
            mut self,
            value: impl crate::IntoMember<ScheduledAmount, M>,
        ) -> Self {
            self.scheduled_amount = value.into_member();
            self
        }
    }

    /// 预约扣费金额信息
    pub struct ScheduledAmount {
        /// 金额，单位为分（必填）
        pub total: Option<crate::Fen>,
        /// 货币类型
        pub currency: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl ScheduledAmount {
        /// 金额，单位为分（必填）
        pub fn total<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.total = value.into_member();
            self
        }

        /// 货币类型
        pub fn currency<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.currency = value.into_member();
            self
        }
    }

    /// 保险商户预约保险自动续费：应答
    #[non_exhaustive]
    pub struct Response {
        /// 保单的扣费周期编号
        pub policy_period_id: Option<i64>,
        /// 当前扣费周期的状态
        pub policy_period_state: Option<String>,
        /// 可扣费开始日期
        pub deduct_start_date: Option<String>,
        /// 可扣费结束日期
        pub deduct_end_date: Option<String>,
        /// 已预约的扣费金额信息
        pub scheduled_amount: Option<ResponseScheduledAmount>,
        /// 实际扣费金额
        pub deduct_amount: Option<DeductAmount>,
        /// 实际扣费的日期
        pub deduct_date: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 已预约的扣费金额信息
    #[non_exhaustive]
    pub struct ResponseScheduledAmount {
        /// 金额，单位为分
        pub total: Option<crate::Fen>,
        /// 货币类型
        pub currency: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 实际扣费金额
    #[non_exhaustive]
    pub struct DeductAmount {
        /// 金额，单位为分
        pub total: Option<crate::Fen>,
        /// 货币类型
        pub currency: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request, ScheduledAmount);

    message! {
        Request {
            0 => appid: Required "appid",
            1 => scheduled_amount: Required "scheduled_amount",
        }
        ScheduledAmount {
            0 => total: Required "total",
            1 => currency: Optional "currency",
        }
        Response {
            0 => policy_period_id: Optional "policy_period_id",
            1 => policy_period_state: Optional "policy_period_state",
            2 => deduct_start_date: Optional "deduct_start_date",
            3 => deduct_end_date: Optional "deduct_end_date",
            4 => scheduled_amount: Optional "scheduled_amount",
            5 => deduct_amount: Optional "deduct_amount",
            6 => deduct_date: Optional "deduct_date",
        }
        ResponseScheduledAmount {
            0 => total: Optional "total",
            1 => currency: Optional "currency",
        }
        DeductAmount {
            0 => total: Optional "total",
            1 => currency: Optional "currency",
        }
    }
}
