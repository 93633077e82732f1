//! 查询周周惠活动详情 · Query a weekly discount campaign
//!
//! `/v3/marketing/weekly-discount/activities/{activity_id}`

pub mod apply;

/// 查询周周惠活动详情 · Query a weekly discount campaign
///
/// `/v3/marketing/weekly-discount/activities/{activity_id}`
#[derive(Clone)]
pub struct ActivityId {
    pub(crate) node: crate::chain::Node,
}

impl ActivityId {
    /// `/apply`: 报名周周惠活动 · Apply for a weekly discount campaign
    #[inline]
    pub fn apply(&self) -> apply::Apply {
        apply::Apply { node: self.node.clone() }
    }

    /// 查询周周惠活动详情 · Query a weekly discount campaign
    ///
    /// `GET /v3/marketing/weekly-discount/activities/{activity_id}`
    ///
    /// 按活动ID查询周周惠活动，返回名称、投放场景、优惠门槛、优惠金额和可用周期。模式：服务商。
    ///
    /// Queries a weekly discount campaign by ID and returns its scene, threshold, discount amount and available days. Mode: partner.
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client
    ///     .v3()
    ///     .marketing()
    ///     .weekly_discount()
    ///     .activities()
    ///     .activity_id("11111")
    ///     .get()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [apis/chapter6_1_2.shtml](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_1_2.shtml)
    #[doc(alias(
        "查询周周惠活动详情",
        "Query a weekly discount campaign",
        "周周惠",
        "activities",
        "weekly-discount/activities"
    ))]
    #[inline]
    pub fn get(&self) -> crate::Call<get::Response> {
        self.node.get("/v3/marketing/weekly-discount/activities/{activity_id}")
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/marketing/weekly-discount/activities/{activity_id}")
    }
}

/// 查询周周惠活动详情 · Query a weekly discount campaign
pub mod get {

    /// 查询周周惠活动详情：应答 · Query a weekly discount campaign: answer
    #[non_exhaustive]
    pub struct Response {
        /// 活动ID · Campaign ID
        pub activity_id: Option<String>,
        /// 活动名称 · Campaign name
        pub activity_name: Option<String>,
        /// 活动投放场景 · Campaign delivery scenario
        pub activity_scene: Option<String>,
        /// 活动投放区域编码 · Campaign delivery area code
        pub activity_area_code: Option<Vec<String>>,
        /// 活动指定付款方式 · Campaign payment method limit
        pub activity_limit_pay: Option<String>,
        /// 活动优惠门槛 · Campaign minimum spending
        ///
        /// 单位为分。In fen.
        pub activity_transaction_minimum_amount: Option<crate::Fen>,
        /// 活动优惠金额 · Campaign discount amount
        ///
        /// 单位为分。In fen.
        pub activity_coupon_amount: Option<crate::Fen>,
        /// 活动可使用周期 · Campaign available days of week
        pub activity_available_week: Option<Vec<String>>,
        /// 活动预算 · Campaign budget
        ///
        /// 单位为分。In fen.
        pub activity_max_amount: Option<crate::Fen>,
        /// 活动单天预算 · Daily campaign budget
        ///
        /// 单位为分。In fen.
        pub activity_max_amount_per_day: Option<crate::Fen>,
        /// 活动开始时间 · Campaign start time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub activity_available_begin_time: Option<crate::Time>,
        /// 活动结束时间 · Campaign end time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub activity_available_end_time: Option<crate::Time>,
        /// 活动状态 · Campaign status
        pub activity_state: Option<String>,
        /// 活动备注 · Campaign remark
        pub activity_remark: Option<String>,
        /// 活动logo · Campaign logo
        pub activity_logo: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    message! {
        Response {
            0 => activity_id: Optional "activity_id",
            1 => activity_name: Optional "activity_name",
            2 => activity_scene: Optional "activity_scene",
            3 => activity_area_code: Optional "activity_area_code",
            4 => activity_limit_pay: Optional "activity_limit_pay",
            5 => activity_transaction_minimum_amount: Optional "activity_transaction_minimum_amount",
            6 => activity_coupon_amount: Optional "activity_coupon_amount",
            7 => activity_available_week: Optional "activity_available_week",
            8 => activity_max_amount: Optional "activity_max_amount",
            9 => activity_max_amount_per_day: Optional "activity_max_amount_per_day",
            10 => activity_available_begin_time: Optional "activity_available_begin_time",
            11 => activity_available_end_time: Optional "activity_available_end_time",
            12 => activity_state: Optional "activity_state",
            13 => activity_remark: Optional "activity_remark",
            14 => activity_logo: Optional "activity_logo",
        }
    }
}
