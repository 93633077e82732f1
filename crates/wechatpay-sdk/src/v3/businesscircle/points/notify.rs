//! 商圈会员积分同步 · Synchronise member points
//!
//! `/v3/businesscircle/points/notify`

/// 商圈会员积分同步 · Synchronise member points
///
/// `/v3/businesscircle/points/notify`
#[derive(Clone)]
pub struct Notify {
    pub(crate) node: crate::chain::Node,
}

impl Notify {
    /// 商圈会员积分同步 · Synchronise member points
    ///
    /// `POST /v3/businesscircle/points/notify`
    ///
    /// 商圈把会员一笔订单的积分结果同步给微信支付；未获得积分时附上备注。模式：普通商户、服务商。
    ///
    /// Sends the points that a member earned with an order, or the reason why none were earned, to WeChat Pay. Modes: direct merchant, partner.
    ///
    /// 普通商户 · Direct merchant:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::businesscircle::points::notify::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .transaction_id("4200000000202608010000000001")
    ///     .appid("wx8888888888888888")
    ///     .openid("oWmnN4xxxxxxxxxxe92NHIGf1xd8")
    ///     .earn_points(true)
    ///     .increased_points(100)
    ///     .points_update_time("2020-05-20T13:29:35.120+08:00");
    /// client.v3().businesscircle().points().notify().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 服务商 · Partner:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::businesscircle::points::notify::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sub_mchid("1900000109")
    ///     .transaction_id("4200000000202608010000000001")
    ///     .appid("wx8888888888888888")
    ///     .openid("oWmnN4xxxxxxxxxxe92NHIGf1xd8")
    ///     .earn_points(true)
    ///     .increased_points(100)
    ///     .points_update_time("2020-05-20T13:29:35.120+08:00");
    /// client.v3().businesscircle().points().notify().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [merchant/4012534698](https://pay.weixin.qq.com/doc/v3/merchant/4012534698), [partner/4012474133](https://pay.weixin.qq.com/doc/v3/partner/4012474133)
    #[doc(alias(
        "商圈会员积分同步",
        "Synchronise member points",
        "智慧商圈",
        "notify",
        "points/notify"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<()> {
        self.node.post("/v3/businesscircle/points/notify", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/businesscircle/points/notify")
    }
}

/// 商圈会员积分同步 · Synchronise member points
pub mod post {

    /// 商圈会员积分同步：请求 · Synchronise member points: request
    pub struct Request {
        /// 商圈商户ID · Business district merchant ID
        pub sub_mchid: Option<String>,
        /// 微信订单号（必填） · WeChat Pay transaction ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub transaction_id: Option<String>,
        /// 小程序appid（必填） · Mini Program app ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 顾客openid（必填） · Customer openid (required)
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub openid: Option<String>,
        /// 是否获得积分（必填） · Whether points were earned (required)
        pub earn_points: Option<bool>,
        /// 订单新增积分值（必填） · Points earned by the order (required)
        pub increased_points: Option<i64>,
        /// 积分更新时间（必填） · Points update time (required)
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub points_update_time: Option<crate::Time>,
        /// 未获得积分的备注信息 · Reason no points were earned
        pub no_points_remarks: Option<String>,
        /// 顾客积分总额 · Total customer points
        pub total_points: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 商圈商户ID · Business district merchant ID
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

        /// 微信订单号（必填） · WeChat Pay transaction ID (required)
        pub fn transaction_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.transaction_id = value.into_member();
            self
        }

        /// 小程序appid（必填） · Mini Program app ID (required)
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }

        /// 顾客openid（必填） · Customer openid (required)
        pub fn openid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.openid = value.into_member();
            self
        }

        /// 是否获得积分（必填） · Whether points were earned (required)
        pub fn earn_points<M>(mut self, value: impl crate::IntoMember<bool, M>) -> Self {
            self.earn_points = value.into_member();
            self
        }

        /// 订单新增积分值（必填） · Points earned by the order (required)
        pub fn increased_points<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.increased_points = value.into_member();
            self
        }

        /// 积分更新时间（必填） · Points update time (required)
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub fn points_update_time<M>(
            mut self,
            value: impl crate::IntoMember<crate::Time, M>,
        ) -> Self {
            self.points_update_time = value.into_member();
            self
        }

        /// 未获得积分的备注信息 · Reason no points were earned
        pub fn no_points_remarks<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.no_points_remarks = value.into_member();
            self
        }

        /// 顾客积分总额 · Total customer points
        pub fn total_points<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.total_points = value.into_member();
            self
        }
    }

    request!(Request);

    message! {
        Request {
            0 => sub_mchid: Optional "sub_mchid",
            1 => transaction_id: Required "transaction_id",
            2 => appid: Required "appid",
            3 => openid: Required "openid",
            4 => earn_points: Required "earn_points",
            5 => increased_points: Required "increased_points",
            6 => points_update_time: Required "points_update_time",
            7 => no_points_remarks: Optional "no_points_remarks",
            8 => total_points: Optional "total_points",
        }
    }
}
