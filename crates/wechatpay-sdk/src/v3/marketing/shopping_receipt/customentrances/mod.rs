//! 创建自定义入口 · Create a custom entrance
//!
//! `/v3/marketing/shopping-receipt/customentrances`

pub mod brand_id;

/// 创建自定义入口 · Create a custom entrance
///
/// `/v3/marketing/shopping-receipt/customentrances`
#[derive(Clone)]
pub struct Customentrances {
    pub(crate) node: crate::chain::Node,
}

impl Customentrances {
    /// `/{brand_id}`: 自定义入口的归属品牌ID · Custom entry brand ID
    pub fn brand_id(&self, value: impl Into<String>) -> brand_id::BrandId {
        brand_id::BrandId { node: self.node.bind("brand_id", value) }
    }

    /// 创建自定义入口 · Create a custom entrance
    ///
    /// `POST /v3/marketing/shopping-receipt/customentrances`
    ///
    /// 为品牌的电子小票创建自定义入口，设定种类、副标题、展示时间和跳转信息。模式：普通商户、服务商。
    ///
    /// Creates a custom entrance on a brand's electronic receipts, with its type, subtitle, display period and jump link. Modes: direct merchant, partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::shopping_receipt::customentrances::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .custom_entrance_type(post::CustomEntranceType::MERCHANT_ACTIVITY)
    ///     .subtitle("双十一8折活动")
    ///     .start_time("2039-05-20T13:29:35+08:00")
    ///     .end_time("2039-05-20T13:29:35+08:00")
    ///     .custom_entrance_state(post::CustomEntranceState::ONLINE)
    ///     .brand_id("1014")
    ///     .out_request_no("6122352020010133287985742")
    ///     .jump_link(
    ///         post::JumpLink::new()
    ///             .mini_programs_appid("wxea9c30a90fs8d3fe")
    ///             .mini_programs_path("/pages/bonus/bonus"),
    ///     );
    /// let answer = client
    ///     .v3()
    ///     .marketing()
    ///     .shopping_receipt()
    ///     .customentrances()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [merchant/4012526342](https://pay.weixin.qq.com/doc/v3/merchant/4012526342), [partner/4012697703](https://pay.weixin.qq.com/doc/v3/partner/4012697703)
    #[doc(alias(
        "创建自定义入口",
        "Create a custom entrance",
        "电子小票",
        "customentrances",
        "shopping-receipt/customentrances"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/marketing/shopping-receipt/customentrances", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/marketing/shopping-receipt/customentrances")
    }
}

/// 创建自定义入口 · Create a custom entrance
pub mod post {

    enumeration! {
        /// 自定义入口种类 · Custom entry type
        CustomEntranceType {
            /// `MERCHANT_ACTIVITY`: 商家活动 · Campaign of the merchant
            MERCHANT_ACTIVITY = "MERCHANT_ACTIVITY",
            /// `MERCHANT_MINI_PROGRAM`: 商家小程序 · Mini Program of the merchant
            MERCHANT_MINI_PROGRAM = "MERCHANT_MINI_PROGRAM",
        }
    }

    enumeration! {
        /// 设置自定义入口的状态 · Custom entry status
        CustomEntranceState {
            /// `ONLINE`: 已上线 · Online
            ONLINE = "ONLINE",
            /// `OFFLINE`: 已下线 · Offline
            OFFLINE = "OFFLINE",
        }
    }

    enumeration! {
        /// 自定义入口种类 · Custom entry type
        ResponseCustomEntranceType {
            /// `MERCHANT_ACTIVITY`: 商家活动 · Campaign of the merchant
            MERCHANT_ACTIVITY = "MERCHANT_ACTIVITY",
            /// `MERCHANT_MINI_PROGRAM`: 商家小程序 · Mini Program of the merchant
            MERCHANT_MINI_PROGRAM = "MERCHANT_MINI_PROGRAM",
        }
    }

    enumeration! {
        /// 设置自定义入口的状态 · Custom entry status
        ResponseCustomEntranceState {
            /// `ONLINE`: 已上线 · Online
            ONLINE = "ONLINE",
            /// `OFFLINE`: 已下线 · Offline
            OFFLINE = "OFFLINE",
        }
    }

    /// 创建自定义入口：请求 · Create a custom entrance: request
    pub struct Request {
        /// 自定义入口种类（必填） · Custom entry type (required)
        pub custom_entrance_type: CustomEntranceType,
        /// 副标题（必填） · Subtitle (required)
        pub subtitle: Option<String>,
        /// 展示商品信息 · Displayed item thumbnail URL
        ///
        /// 完整的网址。A complete URL.
        pub goods_thumbnail_url: Option<String>,
        /// 自定义入口的开始时间（必填） · Custom entry start time (required)
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub start_time: Option<crate::Time>,
        /// 自定义入口的结束时间（必填） · Custom entry end time (required)
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub end_time: Option<crate::Time>,
        /// 设置自定义入口的状态（必填） · Custom entry status (required)
        pub custom_entrance_state: CustomEntranceState,
        /// 自定义入口的归属品牌ID（必填） · Custom entry brand ID (required)
        pub brand_id: Option<String>,
        /// 商户创建自定义入口的凭据号（必填） · Custom entry creation request number (required)
        pub out_request_no: Option<String>,
        /// 自定义入口跳转信息（必填） · Custom entry redirect information (required)
        pub jump_link: Option<JumpLink>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 自定义入口种类（必填） · Custom entry type (required)
        pub fn custom_entrance_type<M>(
            mut self,
            value: impl crate::IntoMember<CustomEntranceType, M>,
        ) -> Self {
            self.custom_entrance_type = value.into_member().unwrap_or_default();
            self
        }

        /// 副标题（必填） · Subtitle (required)
        pub fn subtitle<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.subtitle = value.into_member();
            self
        }

        /// 展示商品信息 · Displayed item thumbnail URL
        ///
        /// 完整的网址。A complete URL.
        pub fn goods_thumbnail_url<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.goods_thumbnail_url = value.into_member();
            self
        }

        /// 自定义入口的开始时间（必填） · Custom entry start time (required)
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub fn start_time<M>(mut self, value: impl crate::IntoMember<crate::Time, M>) -> Self {
            self.start_time = value.into_member();
            self
        }

        /// 自定义入口的结束时间（必填） · Custom entry end time (required)
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub fn end_time<M>(mut self, value: impl crate::IntoMember<crate::Time, M>) -> Self {
            self.end_time = value.into_member();
            self
        }

        /// 设置自定义入口的状态（必填） · Custom entry status (required)
        pub fn custom_entrance_state<M>(
            mut self,
            value: impl crate::IntoMember<CustomEntranceState, M>,
        ) -> Self {
            self.custom_entrance_state = value.into_member().unwrap_or_default();
            self
        }

        /// 自定义入口的归属品牌ID（必填） · Custom entry brand ID (required)
        pub fn brand_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.brand_id = value.into_member();
            self
        }

        /// 商户创建自定义入口的凭据号（必填） · Custom entry creation request number (required)
        pub fn out_request_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_request_no = value.into_member();
            self
        }

        /// 自定义入口跳转信息（必填） · Custom entry redirect information (required)
        pub fn jump_link<M>(mut self, value: impl crate::IntoMember<JumpLink, M>) -> Self {
            self.jump_link = value.into_member();
            self
        }
    }

    /// 自定义入口跳转信息 · Custom entry redirect information
    pub struct JumpLink {
        /// 自定义入口的跳转小程序AppID（必填） · Custom entry Mini Program app ID (required)
        pub mini_programs_appid: Option<String>,
        /// 自定义入口跳转小程序的path（必填） · Custom entry Mini Program path (required)
        pub mini_programs_path: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl JumpLink {
        /// 自定义入口的跳转小程序AppID（必填） · Custom entry Mini Program app ID (required)
        pub fn mini_programs_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mini_programs_appid = value.into_member();
            self
        }

        /// 自定义入口跳转小程序的path（必填） · Custom entry Mini Program path (required)
        pub fn mini_programs_path<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mini_programs_path = value.into_member();
            self
        }
    }

    /// 创建自定义入口：应答 · Create a custom entrance: answer
    #[non_exhaustive]
    pub struct Response {
        /// 自定义入口种类 · Custom entry type
        pub custom_entrance_type: ResponseCustomEntranceType,
        /// 副标题 · Subtitle
        pub subtitle: Option<String>,
        /// 展示商品信息 · Displayed item thumbnail URL
        ///
        /// 完整的网址。A complete URL.
        pub goods_thumbnail_url: Option<String>,
        /// 设置自定义入口的状态 · Custom entry status
        pub custom_entrance_state: ResponseCustomEntranceState,
        /// 自定义入口的开始时间 · Custom entry start time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub start_time: Option<crate::Time>,
        /// 自定义入口的结束时间 · Custom entry end time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub end_time: Option<crate::Time>,
        /// 自定义入口的归属品牌ID · Custom entry brand ID
        pub brand_id: Option<String>,
        /// 自定义入口创建的时间 · Custom entry creation time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub create_time: Option<crate::Time>,
        /// 自定义入口修改的时间 · Custom entry modification time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub modify_time: Option<crate::Time>,
        /// 商户创建自定义入口的凭据号 · Custom entry creation request number
        pub out_request_no: Option<String>,
        /// 自定义入口跳转信息 · Custom entry redirect information
        pub jump_link: Option<ResponseJumpLink>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 自定义入口跳转信息 · Custom entry redirect information
    #[non_exhaustive]
    pub struct ResponseJumpLink {
        /// 自定义入口的跳转小程序AppID · Custom entry Mini Program app ID
        pub mini_programs_appid: Option<String>,
        /// 自定义入口跳转小程序的path · Custom entry Mini Program path
        pub mini_programs_path: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request, JumpLink);

    message! {
        Request {
            0 => custom_entrance_type: Required "custom_entrance_type",
            1 => subtitle: Required "subtitle",
            2 => goods_thumbnail_url: Optional "goods_thumbnail_url",
            3 => start_time: Required "start_time",
            4 => end_time: Required "end_time",
            5 => custom_entrance_state: Required "custom_entrance_state",
            6 => brand_id: Required "brand_id",
            7 => out_request_no: Required "out_request_no",
            8 => jump_link: Required "jump_link",
        }
        JumpLink {
            0 => mini_programs_appid: Required "mini_programs_appid",
            1 => mini_programs_path: Required "mini_programs_path",
        }
        Response {
            0 => custom_entrance_type: Optional "custom_entrance_type",
            1 => subtitle: Optional "subtitle",
            2 => goods_thumbnail_url: Optional "goods_thumbnail_url",
            3 => custom_entrance_state: Optional "custom_entrance_state",
            4 => start_time: Optional "start_time",
            5 => end_time: Optional "end_time",
            6 => brand_id: Optional "brand_id",
            7 => create_time: Optional "create_time",
            8 => modify_time: Optional "modify_time",
            9 => out_request_no: Optional "out_request_no",
            10 => jump_link: Optional "jump_link",
        }
        ResponseJumpLink {
            0 => mini_programs_appid: Optional "mini_programs_appid",
            1 => mini_programs_path: Optional "mini_programs_path",
        }
    }
}
