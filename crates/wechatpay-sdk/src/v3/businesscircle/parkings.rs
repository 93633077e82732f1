//! 商圈会员停车状态同步 · Synchronise member parking state
//!
//! `/v3/businesscircle/parkings`

/// 商圈会员停车状态同步 · Synchronise member parking state
///
/// `/v3/businesscircle/parkings`
#[derive(Clone)]
pub struct Parkings {
    pub(crate) node: crate::chain::Node,
}

impl Parkings {
    /// 商圈会员停车状态同步 · Synchronise member parking state
    ///
    /// `POST /v3/businesscircle/parkings`
    ///
    /// 商圈把会员车辆的入场或离场状态同步给微信支付，包括车牌号和时间。模式：普通商户、服务商。
    ///
    /// Sends the entry or exit of a member's vehicle, with its plate number and time, to WeChat Pay. Modes: direct merchant, partner.
    ///
    /// 普通商户 · Direct merchant:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::businesscircle::parkings::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .brandid(1000)
    ///     .appid("wx8888888888888888")
    ///     .openid("oUpF8uMuAJOM2pxb1Q")
    ///     .plate_number("粤B888888")
    ///     .state("IN")
    ///     .time("2022-06-01T10:43:39+08:00");
    /// client.v3().businesscircle().parkings().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 服务商 · Partner:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::businesscircle::parkings::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sub_mchid("1900000109")
    ///     .brandid(1000)
    ///     .appid("wx8888888888888888")
    ///     .openid("oUpF8uMuAJOM2pxb1Q")
    ///     .plate_number("粤B888888")
    ///     .state("IN")
    ///     .time("2022-06-01T10:43:39+08:00");
    /// client.v3().businesscircle().parkings().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [merchant/4012535502](https://pay.weixin.qq.com/doc/v3/merchant/4012535502), [partner/4012474127](https://pay.weixin.qq.com/doc/v3/partner/4012474127)
    #[doc(alias(
        "商圈会员停车状态同步",
        "Synchronise member parking state",
        "智慧商圈",
        "parkings",
        "businesscircle/parkings"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<()> {
        self.node.post("/v3/businesscircle/parkings", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/businesscircle/parkings")
    }
}

/// 商圈会员停车状态同步 · Synchronise member parking state
pub mod post {

    /// 商圈会员停车状态同步：请求 · Synchronise member parking state: request
    pub struct Request {
        /// 商圈商户ID · Business district merchant ID
        pub sub_mchid: Option<String>,
        /// 品牌ID（必填） · Brand ID (required)
        pub brandid: Option<i64>,
        /// 应用ID（必填） · App ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 用户标识（必填） · User openid (required)
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub openid: Option<String>,
        /// 车牌号（必填） · Licence plate number (required)
        pub plate_number: Option<String>,
        /// 状态（必填） · Status (required)
        pub state: Option<String>,
        /// 时间（必填） · Time (required)
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub time: Option<crate::Time>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 商圈商户ID · Business district merchant ID
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

        /// 品牌ID（必填） · Brand ID (required)
        pub fn brandid<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.brandid = value.into_member();
            self
        }

        /// 应用ID（必填） · App ID (required)
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }

        /// 用户标识（必填） · User openid (required)
        pub fn openid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.openid = value.into_member();
            self
        }

        /// 车牌号（必填） · Licence plate number (required)
        pub fn plate_number<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.plate_number = value.into_member();
            self
        }

        /// 状态（必填） · Status (required)
        pub fn state<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.state = value.into_member();
            self
        }

        /// 时间（必填） · Time (required)
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub fn time<M>(mut self, value: impl crate::IntoMember<crate::Time, M>) -> Self {
            self.time = value.into_member();
            self
        }
    }

    request!(Request);

    message! {
        Request {
            0 => sub_mchid: Optional "sub_mchid",
            1 => brandid: Required "brandid",
            2 => appid: Required "appid",
            3 => openid: Required "openid",
            4 => plate_number: Required "plate_number",
            5 => state: Required "state",
            6 => time: Required "time",
        }
    }
}
