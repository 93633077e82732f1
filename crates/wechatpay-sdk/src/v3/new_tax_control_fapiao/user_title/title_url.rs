//! `/v3/new-tax-control-fapiao/user-title/title-url`

/// `/v3/new-tax-control-fapiao/user-title/title-url`
pub struct TitleUrl {
    pub(crate) node: crate::chain::Node,
}

impl TitleUrl {
    /// 获取抬头填写链接 (direct and partner)
    ///
    /// `GET /v3/new-tax-control-fapiao/user-title/title-url`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::new_tax_control_fapiao::user_title::title_url::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .sub_mchid("1900000109")
    ///     .fapiao_apply_id("fapiao_20200701_123456")
    ///     .source(get::Source::WEB)
    ///     .appid("wxb1170446a4c0a5a2")
    ///     .openid("plN5twRbHym_j-QcqCzstl0HmwEs")
    ///     .total_amount(382895)
    ///     .seller_name("深圳市南山区测试商户")
    ///     .show_phone_cell(true)
    ///     .must_input_phone(true)
    ///     .show_email_cell(true)
    ///     .must_input_email(true);
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
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012538106)
    #[inline]
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/new-tax-control-fapiao/user-title/title-url", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/new-tax-control-fapiao/user-title/title-url")
    }
}

/// 获取抬头填写链接
pub mod get {
    use crate::message;

    enumeration! {
        /// 开票来源
        Source {
            WEB = "WEB",
            MINIPROGRAM = "MINIPROGRAM",
        }
    }

    /// 获取抬头填写链接：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<String>("sub_mchid"),
            message::required::<String>("fapiao_apply_id"),
            message::required::<crate::Enumeration<Source>>("source"),
            message::required::<String>("appid"),
            message::required::<String>("openid"),
            message::required::<crate::Fen>("total_amount"),
            message::optional::<String>("seller_name"),
            message::optional::<bool>("show_phone_cell"),
            message::optional::<bool>("must_input_phone"),
            message::optional::<bool>("show_email_cell"),
            message::optional::<bool>("must_input_email"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 子商户号
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mchid", value))
        }

        /// 发票申请单号（必填）
        pub fn fapiao_apply_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("fapiao_apply_id", value))
        }

        /// 开票来源（必填）
        pub fn source(self, value: impl Into<crate::Enumeration<Source>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<Source>>("source", value))
        }

        /// 商户AppID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("appid", value))
        }

        /// 用户OpenID（必填）
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("openid", value))
        }

        /// 总金额，单位为分（必填）
        pub fn total_amount(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("total_amount", value))
        }

        /// 销售方名称
        pub fn seller_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("seller_name", value))
        }

        /// 是否需要展示手机号填写栏
        #[inline]
        pub fn show_phone_cell(self, value: bool) -> Self {
            Self(self.0.with("show_phone_cell", value))
        }

        /// 用户是否必须填写手机号
        #[inline]
        pub fn must_input_phone(self, value: bool) -> Self {
            Self(self.0.with("must_input_phone", value))
        }

        /// 是否需要展示邮箱地址填写栏
        #[inline]
        pub fn show_email_cell(self, value: bool) -> Self {
            Self(self.0.with("show_email_cell", value))
        }

        /// 用户是否必须填写邮箱地址
        #[inline]
        pub fn must_input_email(self, value: bool) -> Self {
            Self(self.0.with("must_input_email", value))
        }
    }

    /// 获取抬头填写链接：应答
    #[non_exhaustive]
    pub struct Response {
        /// 抬头填写链接
        pub title_url: Option<String>,
        /// 抬头填写小程序AppID
        pub miniprogram_appid: Option<String>,
        /// 抬头填写小程序页面路径
        pub miniprogram_path: Option<String>,
        /// 抬头填写小程序的用户名
        pub miniprogram_user_name: Option<String>,
    }

    request!(Request);

    message! {
        Response {
            0 => title_url: "title_url",
            1 => miniprogram_appid: "miniprogram_appid",
            2 => miniprogram_path: "miniprogram_path",
            3 => miniprogram_user_name: "miniprogram_user_name",
        }
    }
}
