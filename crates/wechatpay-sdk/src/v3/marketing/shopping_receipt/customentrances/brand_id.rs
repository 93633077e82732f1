//! 查询自定义入口、更新自定义入口 · Query a custom entrance; Update a custom entrance
//!
//! `/v3/marketing/shopping-receipt/customentrances/{brand_id}`

use crate::chain::{Members, Method};

/// 查询自定义入口、更新自定义入口 · Query a custom entrance; Update a custom entrance
///
/// `/v3/marketing/shopping-receipt/customentrances/{brand_id}`
#[derive(Clone)]
pub struct BrandId {
    pub(crate) node: crate::chain::Node,
}

impl BrandId {
    /// 查询自定义入口 · Query a custom entrance
    ///
    /// `GET /v3/marketing/shopping-receipt/customentrances/{brand_id}`
    ///
    /// 按品牌ID查询电子小票的自定义入口，返回种类、副标题、状态和起止时间。模式：普通商户、服务商。
    ///
    /// Queries the custom entrance of a brand's electronic receipts and returns its type, state and period. Modes: direct merchant, partner.
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client
    ///     .v3()
    ///     .marketing()
    ///     .shopping_receipt()
    ///     .customentrances()
    ///     .brand_id("1014")
    ///     .get()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [merchant/4012526406](https://pay.weixin.qq.com/doc/v3/merchant/4012526406), [partner/4012698331](https://pay.weixin.qq.com/doc/v3/partner/4012698331)
    #[doc(alias(
        "查询自定义入口",
        "Query a custom entrance",
        "电子小票",
        "customentrances",
        "shopping-receipt/customentrances"
    ))]
    #[inline]
    pub fn get(&self) -> crate::Call<get::Response> {
        self.node.get("/v3/marketing/shopping-receipt/customentrances/{brand_id}")
    }

    /// 更新自定义入口 · Update a custom entrance
    ///
    /// `PATCH /v3/marketing/shopping-receipt/customentrances/{brand_id}`
    ///
    /// 按品牌ID更新电子小票的自定义入口，可修改副标题、状态、时间和跳转信息。模式：普通商户、服务商。
    ///
    /// Updates the subtitle, state, period or jump link of the custom entrance on a brand's electronic receipts. Modes: direct merchant, partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::shopping_receipt::customentrances::brand_id::patch;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = patch::Request::new().out_request_no("100002322019090134234sfdf");
    /// let answer = client
    ///     .v3()
    ///     .marketing()
    ///     .shopping_receipt()
    ///     .customentrances()
    ///     .brand_id("1014")
    ///     .patch(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [merchant/4012526475](https://pay.weixin.qq.com/doc/v3/merchant/4012526475), [partner/4012697769](https://pay.weixin.qq.com/doc/v3/partner/4012697769)
    #[doc(alias(
        "更新自定义入口",
        "Update a custom entrance",
        "电子小票",
        "customentrances",
        "shopping-receipt/customentrances"
    ))]
    #[inline]
    pub fn patch(&self, request: patch::Request) -> crate::Call<patch::Response> {
        self.node.call(
            Method::PATCH,
            "/v3/marketing/shopping-receipt/customentrances/{brand_id}",
            Members::Body(Box::new(request)),
        )
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/marketing/shopping-receipt/customentrances/{brand_id}")
    }
}

/// 查询自定义入口 · Query a custom entrance
pub mod get {

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

    /// 查询自定义入口：应答 · Query a custom entrance: answer
    #[non_exhaustive]
    pub struct Response {
        /// 自定义入口种类 · Custom entry type
        pub custom_entrance_type: CustomEntranceType,
        /// 副标题 · Subtitle
        pub subtitle: Option<String>,
        /// 展示商品信息 · Displayed item thumbnail URL
        ///
        /// 完整的网址。A complete URL.
        pub goods_thumbnail_url: Option<String>,
        /// 设置自定义入口的状态 · Custom entry status
        pub custom_entrance_state: CustomEntranceState,
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
        pub jump_link: Option<JumpLink>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 自定义入口跳转信息 · Custom entry redirect information
    #[non_exhaustive]
    pub struct JumpLink {
        /// 自定义入口的跳转小程序AppID · Custom entry Mini Program app ID
        pub mini_programs_appid: Option<String>,
        /// 自定义入口跳转小程序的path · Custom entry Mini Program path
        pub mini_programs_path: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    message! {
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
        JumpLink {
            0 => mini_programs_appid: Optional "mini_programs_appid",
            1 => mini_programs_path: Optional "mini_programs_path",
        }
    }
}

/// 更新自定义入口 · Update a custom entrance
pub mod patch {

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

    /// 更新自定义入口：请求 · Update a custom entrance: request
    pub struct Request {
        /// 自定义入口种类 · Custom entry type
        pub custom_entrance_type: CustomEntranceType,
        /// 副标题 · Subtitle
        pub subtitle: Option<String>,
        /// 展示商品信息 · Displayed item thumbnail URL
        ///
        /// 完整的网址。A complete URL.
        pub goods_thumbnail_url: Option<String>,
        /// 设置自定义入口的状态 · Custom entry status
        pub custom_entrance_state: CustomEntranceState,
        /// 自定义入口的开始时间 · Custom entry start time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub start_time: Option<crate::Time>,
        /// 自定义入口的结束时间 · Custom entry end time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub end_time: Option<crate::Time>,
        /// 商户创建自定义入口的凭据号（必填） · Custom entry creation request number (required)
        pub out_request_no: Option<String>,
        /// 自定义入口跳转信息 · Custom entry redirect information
        pub jump_link: Option<JumpLink>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 自定义入口种类 · Custom entry type
        pub fn custom_entrance_type<M>(
            mut self,
            value: impl crate::IntoMember<CustomEntranceType, M>,
        ) -> Self {
            self.custom_entrance_type = value.into_member().unwrap_or_default();
            self
        }

        /// 副标题 · Subtitle
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

        /// 设置自定义入口的状态 · Custom entry status
        pub fn custom_entrance_state<M>(
            mut self,
            value: impl crate::IntoMember<CustomEntranceState, M>,
        ) -> Self {
            self.custom_entrance_state = value.into_member().unwrap_or_default();
            self
        }

        /// 自定义入口的开始时间 · Custom entry start time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub fn start_time<M>(mut self, value: impl crate::IntoMember<crate::Time, M>) -> Self {
            self.start_time = value.into_member();
            self
        }

        /// 自定义入口的结束时间 · Custom entry end time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub fn end_time<M>(mut self, value: impl crate::IntoMember<crate::Time, M>) -> Self {
            self.end_time = value.into_member();
            self
        }

        /// 商户创建自定义入口的凭据号（必填） · Custom entry creation request number (required)
        pub fn out_request_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_request_no = value.into_member();
            self
        }

        /// 自定义入口跳转信息 · Custom entry redirect information
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

    /// 更新自定义入口：应答 · Update a custom entrance: answer
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
            0 => custom_entrance_type: Optional "custom_entrance_type",
            1 => subtitle: Optional "subtitle",
            2 => goods_thumbnail_url: Optional "goods_thumbnail_url",
            3 => custom_entrance_state: Optional "custom_entrance_state",
            4 => start_time: Optional "start_time",
            5 => end_time: Optional "end_time",
            6 => out_request_no: Required "out_request_no",
            7 => jump_link: Optional "jump_link",
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
