//! `/v3/papay/contracts/{contract_id}/notify`

/// `/v3/papay/contracts/{contract_id}/notify`
#[derive(Clone)]
pub struct Notify {
    pub(crate) node: crate::chain::Node,
}

impl Notify {
    /// 直连商户预扣费通知 (direct)
    ///
    /// `POST /v3/papay/contracts/{contract_id}/notify`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::papay::contracts::contract_id::notify::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .mchid("1230000109")
    ///     .appid("wxd678efh567hg6787")
    ///     .deduct_duration(post::DeductDuration::new().count(1).unit(post::Unit::DAY))
    ///     .estimated_amount(post::EstimatedAmount::new().amount(1).currency("CNY"));
    /// client.v3().papay().contracts().contract_id("").notify().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011987402)
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<()> {
        self.node.post("/v3/papay/contracts/{contract_id}/notify", request)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/papay/contracts/{contract_id}/notify")
    }
}

/// 直连商户预扣费通知
pub mod post {

    enumeration! {
        /// 单位
        Unit {
            DAY = "DAY",
        }
    }

    /// 直连商户预扣费通知：请求
    pub struct Request {
        /// 直连商户号（必填）
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub mchid: Option<String>,
        /// 公众号ID（必填）
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 扣费持续时间
        pub deduct_duration: Option<DeductDuration>,
        /// 预计扣费金额信息（必填）
        pub estimated_amount: Option<EstimatedAmount>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 直连商户号（必填）
        pub fn mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mchid = value.into_member();
            self
        }

        /// 公众号ID（必填）
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }

        /// 扣费持续时间
        pub fn deduct_duration<M>(
            mut self,
            value: impl crate::IntoMember<DeductDuration, M>,
        ) -> Self {
            self.deduct_duration = value.into_member();
            self
        }

        /// 预计扣费金额信息（必填）
        pub fn estimated_amount<M>(
            mut self,
            value: impl crate::IntoMember<EstimatedAmount, M>,
        ) -> Self {
            self.estimated_amount = value.into_member();
            self
        }
    }

    /// 扣费持续时间
    pub struct DeductDuration {
        /// 扣费持续时间数，已知取值：`1`、`2`、`3`（必填）
        pub count: Option<i64>,
        /// 单位
        pub unit: Unit,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl DeductDuration {
        /// 扣费持续时间数，已知取值：`1`、`2`、`3`（必填）
        pub fn count<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.count = value.into_member();
            self
        }

        /// 单位
        pub fn unit<M>(mut self, value: impl crate::IntoMember<Unit, M>) -> Self {
            self.unit = value.into_member().unwrap_or_default();
            self
        }
    }

    /// 预计扣费金额信息
    pub struct EstimatedAmount {
        /// 预计扣费金额，单位为分（必填）
        pub amount: Option<crate::Fen>,
        /// 预计扣费货币类型
        pub currency: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl EstimatedAmount {
        /// 预计扣费金额，单位为分（必填）
        pub fn amount<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.amount = value.into_member();
            self
        }

        /// 预计扣费货币类型
        pub fn currency<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.currency = value.into_member();
            self
        }
    }

    request!(Request, DeductDuration, EstimatedAmount);

    message! {
        Request {
            0 => mchid: Required "mchid",
            1 => appid: Required "appid",
            2 => deduct_duration: Optional "deduct_duration",
            3 => estimated_amount: Required "estimated_amount",
        }
        DeductDuration {
            0 => count: Required "count",
            1 => unit: Optional "unit",
        }
        EstimatedAmount {
            0 => amount: Required "amount",
            1 => currency: Optional "currency",
        }
    }
}
