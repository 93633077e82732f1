//! 解锁公益捐赠预算 · Unlock a charity donation budget
//!
//! `/v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}/unlock`

/// 解锁公益捐赠预算 · Unlock a charity donation budget
///
/// `/v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}/unlock`
#[derive(Clone)]
pub struct Unlock {
    pub(crate) node: crate::chain::Node,
}

impl Unlock {
    /// 解锁公益捐赠预算 · Unlock a charity donation budget
    ///
    /// `POST /v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}/unlock`
    ///
    /// 服务商解锁出资商户的公益捐赠预算，可以附上备注，返回解锁后的预算信息。模式：服务商。
    ///
    /// Unlocks the charity donation budget of a sponsor merchant and returns the budget. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::fund_app::mch_transfer::partner::charity_budget::out_budget_no::unlock::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sponsor_mchid("1900001109")
    ///     .activity_remark("公益活动结束，解锁资金");
    /// let answer = client
    ///     .v3()
    ///     .fund_app()
    ///     .mch_transfer()
    ///     .partner()
    ///     .charity_budget()
    ///     .out_budget_no("budget202506300102")
    ///     .unlock()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4015554795](https://pay.weixin.qq.com/doc/v3/partner/4015554795)
    #[doc(alias(
        "解锁公益捐赠预算",
        "Unlock a charity donation budget",
        "公益捐赠",
        "unlock",
        "charity-budget/unlock"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post(
            "/v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}/unlock",
            request,
        )
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}/unlock")
    }
}

/// 解锁公益捐赠预算 · Unlock a charity donation budget
pub mod post {

    enumeration! {
        /// 预算单状态 · Budget status
        State {
            /// `FINISHED`: 已完成 · Finished
            FINISHED = "FINISHED",
        }
    }

    /// 解锁公益捐赠预算：请求 · Unlock a charity donation budget: request
    pub struct Request {
        /// 出资商户号（必填） · Funding merchant ID (required)
        pub sponsor_mchid: Option<String>,
        /// 解锁备注（必填） · Unlock remark (required)
        pub activity_remark: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 出资商户号（必填） · Funding merchant ID (required)
        pub fn sponsor_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sponsor_mchid = value.into_member();
            self
        }

        /// 解锁备注（必填） · Unlock remark (required)
        pub fn activity_remark<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.activity_remark = value.into_member();
            self
        }
    }

    /// 解锁公益捐赠预算：应答 · Unlock a charity donation budget: answer
    #[non_exhaustive]
    pub struct Response {
        /// 服务商商户号 · Partner merchant ID
        pub sp_mchid: Option<String>,
        /// 商户预算单号 · Merchant budget number
        pub out_budget_no: Option<String>,
        /// 微信支付预算单号 · WeChat Pay budget number
        pub budget_id: Option<String>,
        /// 预算总金额 · Total budget amount
        ///
        /// 单位为分。In fen.
        pub amount: Option<crate::Fen>,
        /// 出资商户号 · Funding merchant ID
        pub sponsor_mchid: Option<String>,
        /// 活动名称 · Campaign name
        pub activity_name: Option<String>,
        /// 活动说明 · Campaign description
        pub activity_remark: Option<String>,
        /// 预算单状态 · Budget status
        pub state: State,
        /// 撤销说明 · Unlock remark
        pub unlock_remark: Option<String>,
        /// 资金锁定时间 · Fund locking time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub locked_time: Option<crate::Time>,
        /// 完成时间 · Completion time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub finished_time: Option<crate::Time>,
        /// 解锁金额 · Unlocked amount
        ///
        /// 单位为分。In fen.
        pub unlocked_amount: Option<crate::Fen>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => sponsor_mchid: Required "sponsor_mchid",
            1 => activity_remark: Required "activity_remark",
        }
        Response {
            0 => sp_mchid: Optional "sp_mchid",
            1 => out_budget_no: Optional "out_budget_no",
            2 => budget_id: Optional "budget_id",
            3 => amount: Optional "amount",
            4 => sponsor_mchid: Optional "sponsor_mchid",
            5 => activity_name: Optional "activity_name",
            6 => activity_remark: Optional "activity_remark",
            7 => state: Optional "state",
            8 => unlock_remark: Optional "unlock_remark",
            9 => locked_time: Optional "locked_time",
            10 => finished_time: Optional "finished_time",
            11 => unlocked_amount: Optional "unlocked_amount",
        }
    }
}
