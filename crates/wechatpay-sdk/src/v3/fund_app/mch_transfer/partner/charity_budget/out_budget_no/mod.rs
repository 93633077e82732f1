//! 商户单号查询公益捐赠预算详情 · Query a charity donation budget
//!
//! `/v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}`

pub mod unlock;

/// 商户单号查询公益捐赠预算详情 · Query a charity donation budget
///
/// `/v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}`
#[derive(Clone)]
pub struct OutBudgetNo {
    pub(crate) node: crate::chain::Node,
}

impl OutBudgetNo {
    /// `/unlock`: 解锁公益捐赠预算 · Unlock a charity donation budget
    #[inline]
    pub fn unlock(&self) -> unlock::Unlock {
        unlock::Unlock { node: self.node.clone() }
    }

    /// 商户单号查询公益捐赠预算详情 · Query a charity donation budget
    ///
    /// `GET /v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}`
    ///
    /// 服务商按商户预算单号查询出资商户的公益捐赠预算，返回预算金额、活动信息和状态。模式：服务商。
    ///
    /// Queries a charity donation budget by merchant budget number and returns its amount, activity and state. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::fund_app::mch_transfer::partner::charity_budget::out_budget_no::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().sponsor_mchid("1900001109");
    /// let answer = client
    ///     .v3()
    ///     .fund_app()
    ///     .mch_transfer()
    ///     .partner()
    ///     .charity_budget()
    ///     .out_budget_no("budget202506300102")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4015554788](https://pay.weixin.qq.com/doc/v3/partner/4015554788)
    #[doc(alias(
        "商户单号查询公益捐赠预算详情",
        "Query a charity donation budget",
        "公益捐赠",
        "charity-budget",
        "partner/charity-budget"
    ))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}")
    }
}

/// 商户单号查询公益捐赠预算详情 · Query a charity donation budget
pub mod get {

    enumeration! {
        /// 预算单状态 · Budget status
        State {
            /// `PENDING`: 待锁定资金 · Funds not locked yet
            PENDING = "PENDING",
            /// `LOCKED`: 资金已锁定 · Funds locked
            LOCKED = "LOCKED",
            /// `FINISHED`: 已完成 · Finished
            FINISHED = "FINISHED",
            /// `CLOSED`: 已关闭 · Closed
            CLOSED = "CLOSED",
        }
    }

    /// 商户单号查询公益捐赠预算详情：请求 · Query a charity donation budget: request
    pub struct Request {
        /// 出资商户号（必填） · Funding merchant ID (required)
        pub sponsor_mchid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 出资商户号（必填） · Funding merchant ID (required)
        pub fn sponsor_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sponsor_mchid = value.into_member();
            self
        }
    }

    /// 商户单号查询公益捐赠预算详情：应答 · Query a charity donation budget: answer
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
        /// 确认出资页面地址 · Funding confirmation page URL
        pub confirm_url: Option<String>,
        /// 商户号超管微信号掩码 · Masked super administrator WeChat ID
        pub super_admin_wxid_mask: Option<String>,
        /// 剩余预算金额 · Remaining budget amount
        ///
        /// 单位为分。In fen.
        pub remain_amount: Option<crate::Fen>,
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
        /// 关闭时间 · Closing time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub closed_time: Option<crate::Time>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => sponsor_mchid: Required "sponsor_mchid",
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
            8 => confirm_url: Optional "confirm_url",
            9 => super_admin_wxid_mask: Optional "super_admin_wxid_mask",
            10 => remain_amount: Optional "remain_amount",
            11 => unlock_remark: Optional "unlock_remark",
            12 => locked_time: Optional "locked_time",
            13 => finished_time: Optional "finished_time",
            14 => closed_time: Optional "closed_time",
        }
    }
}
