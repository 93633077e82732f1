//! 申请公益捐赠预算 · Create a charity donation budget
//!
//! `/v3/fund-app/mch-transfer/partner/charity-budget`

pub mod out_budget_no;

/// 申请公益捐赠预算 · Create a charity donation budget
///
/// `/v3/fund-app/mch-transfer/partner/charity-budget`
#[derive(Clone)]
pub struct CharityBudget {
    pub(crate) node: crate::chain::Node,
}

impl CharityBudget {
    /// `/{out_budget_no}`: 商户预算单号 · Merchant budget number
    pub fn out_budget_no(&self, value: impl Into<String>) -> out_budget_no::OutBudgetNo {
        out_budget_no::OutBudgetNo { node: self.node.bind("out_budget_no", value) }
    }

    /// 申请公益捐赠预算 · Create a charity donation budget
    ///
    /// `POST /v3/fund-app/mch-transfer/partner/charity-budget`
    ///
    /// 服务商为出资商户的公益活动申请捐赠预算，返回微信支付预算单号；捐赠从该预算中发起。模式：服务商。
    ///
    /// Creates a donation budget for a charity activity of a sponsor merchant and returns the WeChat Pay budget ID. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::fund_app::mch_transfer::partner::charity_budget::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .out_budget_no("budget202506300102")
    ///     .sponsor_mchid("1900001109")
    ///     .sponsor_subject_name("腾讯控股有限公司")
    ///     .activity_name("公益企业配捐活动")
    ///     .activity_remark("公益活动开始于9月1日，帮助困难儿童筹款活动")
    ///     .amount(20000000);
    /// let answer = client
    ///     .v3()
    ///     .fund_app()
    ///     .mch_transfer()
    ///     .partner()
    ///     .charity_budget()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4015554763](https://pay.weixin.qq.com/doc/v3/partner/4015554763)
    #[doc(alias(
        "申请公益捐赠预算",
        "Create a charity donation budget",
        "公益捐赠",
        "charity-budget",
        "partner/charity-budget"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/fund-app/mch-transfer/partner/charity-budget", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/fund-app/mch-transfer/partner/charity-budget")
    }
}

/// 申请公益捐赠预算 · Create a charity donation budget
pub mod post {

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

    /// 申请公益捐赠预算：请求 · Create a charity donation budget: request
    pub struct Request {
        /// 商户预算单号（必填） · Merchant budget number (required)
        pub out_budget_no: Option<String>,
        /// 出资商户号（必填） · Funding merchant ID (required)
        pub sponsor_mchid: Option<String>,
        /// 出资企业主体名称（必填） · Funding company entity name (required)
        pub sponsor_subject_name: Option<String>,
        /// 活动名称（必填） · Campaign name (required)
        pub activity_name: Option<String>,
        /// 活动说明（必填） · Campaign description (required)
        pub activity_remark: Option<String>,
        /// 预算总金额（必填） · Total budget amount (required)
        ///
        /// 单位为分。In fen.
        pub amount: Option<crate::Fen>,
        /// 回调地址 · Notification URL
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数；最长 256 个字符，格式 `^https?://[^?#]+$`。Reachable from the internet, `https` or `http`, without a query. At most 256 characters; matches `^https?://[^?#]+$`.
        pub notify_url: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 商户预算单号（必填） · Merchant budget number (required)
        pub fn out_budget_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_budget_no = value.into_member();
            self
        }

        /// 出资商户号（必填） · Funding merchant ID (required)
        pub fn sponsor_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sponsor_mchid = value.into_member();
            self
        }

        /// 出资企业主体名称（必填） · Funding company entity name (required)
        pub fn sponsor_subject_name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sponsor_subject_name = value.into_member();
            self
        }

        /// 活动名称（必填） · Campaign name (required)
        pub fn activity_name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.activity_name = value.into_member();
            self
        }

        /// 活动说明（必填） · Campaign description (required)
        pub fn activity_remark<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.activity_remark = value.into_member();
            self
        }

        /// 预算总金额（必填） · Total budget amount (required)
        ///
        /// 单位为分。In fen.
        pub fn amount<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.amount = value.into_member();
            self
        }

        /// 回调地址 · Notification URL
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数。Reachable from the internet, `https` or `http`, without a query.
        pub fn notify_url<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.notify_url = value.into_member();
            self
        }
    }

    /// 申请公益捐赠预算：应答 · Create a charity donation budget: answer
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
            0 => out_budget_no: Required "out_budget_no",
            1 => sponsor_mchid: Required "sponsor_mchid",
            2 => sponsor_subject_name: Required "sponsor_subject_name",
            3 => activity_name: Required "activity_name",
            4 => activity_remark: Required "activity_remark",
            5 => amount: Required "amount",
            6 => notify_url: Optional "notify_url",
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
