//! 报名周周惠活动 · Apply for a weekly discount campaign
//!
//! `/v3/marketing/weekly-discount/activities/{activity_id}/apply`

/// 报名周周惠活动 · Apply for a weekly discount campaign
///
/// `/v3/marketing/weekly-discount/activities/{activity_id}/apply`
#[derive(Clone)]
pub struct Apply {
    pub(crate) node: crate::chain::Node,
}

impl Apply {
    /// 报名周周惠活动 · Apply for a weekly discount campaign
    ///
    /// `POST /v3/marketing/weekly-discount/activities/{activity_id}/apply`
    ///
    /// 商户门店报名参加指定的周周惠活动，返回报名成功的活动ID和时间。模式：服务商。
    ///
    /// Applies for a weekly discount campaign for a merchant's store and returns the success time. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::weekly_discount::activities::activity_id::apply::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new().applying_merchant_id(10000098).store_id(111111);
    /// let answer = client
    ///     .v3()
    ///     .marketing()
    ///     .weekly_discount()
    ///     .activities()
    ///     .activity_id("11111")
    ///     .apply()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [apis/chapter6_1_1.shtml](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_1_1.shtml)
    #[doc(alias(
        "报名周周惠活动",
        "Apply for a weekly discount campaign",
        "周周惠",
        "apply",
        "activities/apply"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/marketing/weekly-discount/activities/{activity_id}/apply", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/marketing/weekly-discount/activities/{activity_id}/apply")
    }
}

/// 报名周周惠活动 · Apply for a weekly discount campaign
pub mod post {

    /// 报名周周惠活动：请求 · Apply for a weekly discount campaign: request
    pub struct Request {
        /// 报名商户号（必填） · Enrolling merchant ID (required)
        pub applying_merchant_id: Option<i64>,
        /// 报名商户门店号（必填） · Enrolling merchant store number (required)
        pub store_id: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 报名商户号（必填） · Enrolling merchant ID (required)
        pub fn applying_merchant_id<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.applying_merchant_id = value.into_member();
            self
        }

        /// 报名商户门店号（必填） · Enrolling merchant store number (required)
        pub fn store_id<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.store_id = value.into_member();
            self
        }
    }

    /// 报名周周惠活动：应答 · Apply for a weekly discount campaign: answer
    #[non_exhaustive]
    pub struct Response {
        /// 报名成功的活动ID · Enrolled campaign ID
        pub activity_id: Option<i64>,
        /// 报名成功时间 · Enrolment success time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub success_time: Option<crate::Time>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => applying_merchant_id: Required "applying_merchant_id",
            1 => store_id: Required "store_id",
        }
        Response {
            0 => activity_id: Optional "activity_id",
            1 => success_time: Optional "success_time",
        }
    }
}
