//! 终止品牌会员发券活动 · Terminate a member coupon campaign
//!
//! `/v3/brand/partner/card-member/membership-activities/{activity_id}/terminate`

/// 终止品牌会员发券活动 · Terminate a member coupon campaign
///
/// `/v3/brand/partner/card-member/membership-activities/{activity_id}/terminate`
#[derive(Clone)]
pub struct Terminate {
    pub(crate) node: crate::chain::Node,
}

impl Terminate {
    /// 终止品牌会员发券活动 · Terminate a member coupon campaign
    ///
    /// `POST /v3/brand/partner/card-member/membership-activities/{activity_id}/terminate`
    ///
    /// 服务商终止品牌会员发券活动，返回终止后的活动信息；会员不能再从中领券。模式：服务商。
    ///
    /// Terminates a brand's member coupon campaign and returns it. Members can no longer claim coupons from it. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::brand::partner::card_member::membership_activities::activity_id::terminate::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new().brand_id("1004");
    /// let answer = client
    ///     .v3()
    ///     .brand()
    ///     .partner()
    ///     .card_member()
    ///     .membership_activities()
    ///     .activity_id("371067")
    ///     .terminate()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4016588028](https://pay.weixin.qq.com/doc/v3/partner/4016588028)
    #[doc(alias(
        "终止品牌会员发券活动",
        "Terminate a member coupon campaign",
        "发券活动",
        "terminate",
        "membership-activities/terminate"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post(
            "/v3/brand/partner/card-member/membership-activities/{activity_id}/terminate",
            request,
        )
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node
            .untyped("v3/brand/partner/card-member/membership-activities/{activity_id}/terminate")
    }
}

/// 终止品牌会员发券活动 · Terminate a member coupon campaign
pub mod post {

    enumeration! {
        /// 活动渠道 · Campaign channel
        ActivityChannel {
            /// `MECHANT_APP_COMPONENT`: 商家小程序组件 · Component in the merchant's Mini Program
            MECHANT_APP_COMPONENT = "MECHANT_APP_COMPONENT",
        }
    }

    enumeration! {
        /// 活动状态 · Campaign status
        ActivityState {
            /// `MEMBERSHIP_ACTIVITY_CREATED`: 活动已创建 · Campaign created
            MEMBERSHIP_ACTIVITY_CREATED = "MEMBERSHIP_ACTIVITY_CREATED",
            /// `MEMBERSHIP_ACTIVITY_EFFECTIVE`: 活动生效中 · Campaign in effect
            MEMBERSHIP_ACTIVITY_EFFECTIVE = "MEMBERSHIP_ACTIVITY_EFFECTIVE",
            /// `MEMBERSHIP_ACTIVITY_TERMINATED`: 活动已终止 · Campaign terminated
            MEMBERSHIP_ACTIVITY_TERMINATED = "MEMBERSHIP_ACTIVITY_TERMINATED",
            /// `MEMBERSHIP_ACTIVITY_EXPIRED`: 活动已过期 · Campaign expired
            MEMBERSHIP_ACTIVITY_EXPIRED = "MEMBERSHIP_ACTIVITY_EXPIRED",
        }
    }

    /// 终止品牌会员发券活动：请求 · Terminate a member coupon campaign: request
    pub struct Request {
        /// 品牌ID（必填） · Brand ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub brand_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 品牌ID（必填） · Brand ID (required)
        pub fn brand_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.brand_id = value.into_member();
            self
        }
    }

    /// 终止品牌会员发券活动：应答 · Terminate a member coupon campaign: answer
    #[non_exhaustive]
    pub struct Response {
        /// 商户请求单号 · Merchant request number
        pub out_request_no: Option<String>,
        /// 品牌ID · Brand ID
        pub brand_id: Option<String>,
        /// 会员卡ID · Membership card ID
        pub card_id: Option<String>,
        /// 活动渠道 · Campaign channel
        pub activity_channel: ActivityChannel,
        /// 活动主标题 · Campaign title
        pub title: Option<String>,
        /// 活动主标题 · Campaign subtitle
        pub sub_title: Option<String>,
        /// 活动开始时间 · Campaign start time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub begin_time: Option<crate::Time>,
        /// 活动结束时间 · Campaign end time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub end_time: Option<crate::Time>,
        /// 活动总库存 · Total campaign quota
        pub apply_total: Option<i64>,
        /// 活动剩余库存 · Remaining campaign quota
        pub apply_available: Option<i64>,
        /// 商品券批次列表 · Product coupon batches
        pub product_coupon_stock_list: Option<Vec<ProductCouponStockList>>,
        /// 活动ID · Campaign ID
        pub activity_id: Option<String>,
        /// 活动状态 · Campaign status
        pub activity_state: ActivityState,
        /// 创建时间 · Creation time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub create_time: Option<crate::Time>,
        /// 更新时间 · Update time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub modify_time: Option<crate::Time>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 商品券批次列表 · Product coupon batches
    #[non_exhaustive]
    pub struct ProductCouponStockList {
        /// 商品券ID · Product coupon ID
        pub product_coupon_id: Option<String>,
        /// 批次ID · Batch ID
        pub stock_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => brand_id: Required "brand_id",
        }
        Response {
            0 => out_request_no: Optional "out_request_no",
            1 => brand_id: Optional "brand_id",
            2 => card_id: Optional "card_id",
            3 => activity_channel: Optional "activity_channel",
            4 => title: Optional "title",
            5 => sub_title: Optional "sub_title",
            6 => begin_time: Optional "begin_time",
            7 => end_time: Optional "end_time",
            8 => apply_total: Optional "apply_total",
            9 => apply_available: Optional "apply_available",
            10 => product_coupon_stock_list: Optional "product_coupon_stock_list",
            11 => activity_id: Optional "activity_id",
            12 => activity_state: Optional "activity_state",
            13 => create_time: Optional "create_time",
            14 => modify_time: Optional "modify_time",
        }
        ProductCouponStockList {
            0 => product_coupon_id: Optional "product_coupon_id",
            1 => stock_id: Optional "stock_id",
        }
    }
}
