//! 获取抬头填写链接 · Get the title submission link
//!
//! `/v3/new-tax-control-fapiao/user-title/title-url`

/// 获取抬头填写链接 · Get the title submission link
///
/// `/v3/new-tax-control-fapiao/user-title/title-url`
#[derive(Clone)]
pub struct TitleUrl {
    pub(crate) node: crate::chain::Node,
}

impl TitleUrl {
    /// 获取抬头填写链接 · Get the title submission link
    ///
    /// `GET /v3/new-tax-control-fapiao/user-title/title-url`
    ///
    /// 为一笔发票申请获取抬头填写链接，返回链接和小程序路径；用户填写后商户收到回调通知。模式：普通商户、服务商。
    ///
    /// Returns the link and Mini Program path where the user submits the fapiao title. A notification follows the submission. Modes: direct merchant, partner.
    ///
    /// 普通商户 · Direct merchant:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::new_tax_control_fapiao::user_title::title_url::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .fapiao_apply_id("fapiao_20200701_123456")
    ///     .source(get::Source::WEB)
    ///     .appid("wx8888888888888888")
    ///     .openid("plN5twRbHym_j-QcqCzstl0HmwEs")
    ///     .total_amount(382895);
    /// let answer = client
    ///     .v3()
    ///     .new_tax_control_fapiao()
    ///     .user_title()
    ///     .title_url()
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 服务商 · Partner:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::new_tax_control_fapiao::user_title::title_url::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .sub_mchid("1900000109")
    ///     .fapiao_apply_id("fapiao_20200701_123456")
    ///     .source(get::Source::WEB)
    ///     .appid("wx8888888888888888")
    ///     .openid("plN5twRbHym_j-QcqCzstl0HmwEs")
    ///     .total_amount(382895);
    /// let answer = client
    ///     .v3()
    ///     .new_tax_control_fapiao()
    ///     .user_title()
    ///     .title_url()
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [merchant/4012538106](https://pay.weixin.qq.com/doc/v3/merchant/4012538106), [partner/4012474040](https://pay.weixin.qq.com/doc/v3/partner/4012474040)
    #[doc(alias(
        "获取抬头填写链接",
        "Get the title submission link",
        "电子发票",
        "title-url",
        "user-title/title-url"
    ))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/new-tax-control-fapiao/user-title/title-url", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/new-tax-control-fapiao/user-title/title-url")
    }
}

/// 获取抬头填写链接 · Get the title submission link
pub mod get {

    enumeration! {
        /// 开票来源 · Fapiao source
        Source {
            /// `WEB`: 通过网页 · On the web
            WEB = "WEB",
            /// `MINIPROGRAM`: 小程序 · Mini Program
            MINIPROGRAM = "MINIPROGRAM",
        }
    }

    /// 获取抬头填写链接：请求 · Get the title submission link: request
    pub struct Request {
        /// 子商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 发票申请单号（必填） · Fapiao application number (required)
        pub fapiao_apply_id: Option<String>,
        /// 开票来源（必填） · Fapiao source (required)
        pub source: Source,
        /// 商户AppID（必填） · Merchant app ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 用户OpenID（必填） · User openid (required)
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub openid: Option<String>,
        /// 总金额（必填） · Total amount (required)
        ///
        /// 单位为分。In fen.
        pub total_amount: Option<crate::Fen>,
        /// 销售方名称 · Seller name
        pub seller_name: Option<String>,
        /// 是否需要展示手机号填写栏 · Whether to show phone field
        pub show_phone_cell: Option<bool>,
        /// 用户是否必须填写手机号 · Whether phone number is required
        pub must_input_phone: Option<bool>,
        /// 是否需要展示邮箱地址填写栏 · Whether to show email field
        pub show_email_cell: Option<bool>,
        /// 用户是否必须填写邮箱地址 · Whether email is required
        pub must_input_email: Option<bool>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 子商户号 · Sub-merchant ID
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

        /// 发票申请单号（必填） · Fapiao application number (required)
        pub fn fapiao_apply_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.fapiao_apply_id = value.into_member();
            self
        }

        /// 开票来源（必填） · Fapiao source (required)
        pub fn source<M>(mut self, value: impl crate::IntoMember<Source, M>) -> Self {
            self.source = value.into_member().unwrap_or_default();
            self
        }

        /// 商户AppID（必填） · Merchant app ID (required)
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }

        /// 用户OpenID（必填） · User openid (required)
        pub fn openid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.openid = value.into_member();
            self
        }

        /// 总金额（必填） · Total amount (required)
        ///
        /// 单位为分。In fen.
        pub fn total_amount<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.total_amount = value.into_member();
            self
        }

        /// 销售方名称 · Seller name
        pub fn seller_name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.seller_name = value.into_member();
            self
        }

        /// 是否需要展示手机号填写栏 · Whether to show phone field
        pub fn show_phone_cell<M>(mut self, value: impl crate::IntoMember<bool, M>) -> Self {
            self.show_phone_cell = value.into_member();
            self
        }

        /// 用户是否必须填写手机号 · Whether phone number is required
        pub fn must_input_phone<M>(mut self, value: impl crate::IntoMember<bool, M>) -> Self {
            self.must_input_phone = value.into_member();
            self
        }

        /// 是否需要展示邮箱地址填写栏 · Whether to show email field
        pub fn show_email_cell<M>(mut self, value: impl crate::IntoMember<bool, M>) -> Self {
            self.show_email_cell = value.into_member();
            self
        }

        /// 用户是否必须填写邮箱地址 · Whether email is required
        pub fn must_input_email<M>(mut self, value: impl crate::IntoMember<bool, M>) -> Self {
            self.must_input_email = value.into_member();
            self
        }
    }

    /// 获取抬头填写链接：应答 · Get the title submission link: answer
    #[non_exhaustive]
    pub struct Response {
        /// 抬头填写链接 · Fapiao title entry URL
        pub title_url: Option<String>,
        /// 抬头填写小程序AppID · Fapiao title Mini Program app ID
        pub miniprogram_appid: Option<String>,
        /// 抬头填写小程序页面路径 · Fapiao title Mini Program path
        pub miniprogram_path: Option<String>,
        /// 抬头填写小程序的用户名 · Fapiao title Mini Program username
        pub miniprogram_user_name: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => sub_mchid: Optional "sub_mchid",
            1 => fapiao_apply_id: Required "fapiao_apply_id",
            2 => source: Required "source",
            3 => appid: Required "appid",
            4 => openid: Required "openid",
            5 => total_amount: Required "total_amount",
            6 => seller_name: Optional "seller_name",
            7 => show_phone_cell: Optional "show_phone_cell",
            8 => must_input_phone: Optional "must_input_phone",
            9 => show_email_cell: Optional "show_email_cell",
            10 => must_input_email: Optional "must_input_email",
        }
        Response {
            0 => title_url: Optional "title_url",
            1 => miniprogram_appid: Optional "miniprogram_appid",
            2 => miniprogram_path: Optional "miniprogram_path",
            3 => miniprogram_user_name: Optional "miniprogram_user_name",
        }
    }
}
