//! `/v3/new-tax-control-fapiao/user-title/title-url`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/new-tax-control-fapiao/user-title/title-url`
#[derive(Clone, Debug)]
pub struct TitleUrl(pub(crate) Node);

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
    pub fn get(self, request: get::Request) -> Call<get::Response> {
        self.0.call(&get::OPERATION).query_message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/new-tax-control-fapiao/user-title/title-url", rest)
    }
}

/// 获取抬头填写链接
pub mod get {
    use http::Method;

    use crate::message::{Enumeration, Fen, Members, Message, Required, enumeration, message};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/new-tax-control-fapiao/user-title/title-url");

    enumeration! {
        /// 开票来源
        Source {
            WEB = "WEB",
            MINIPROGRAM = "MINIPROGRAM",
        }
    }

    /// 获取抬头填写链接：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 子商户号
        pub sub_mchid: Option<String>,
        /// 发票申请单号
        pub fapiao_apply_id: Required<String>,
        /// 开票来源
        pub source: Required<Enumeration<Source>>,
        /// 商户AppID
        pub appid: Required<String>,
        /// 用户OpenID
        pub openid: Required<String>,
        /// 总金额，单位为分
        pub total_amount: Required<Fen>,
        /// 销售方名称
        pub seller_name: Option<String>,
        /// 是否需要展示手机号填写栏
        pub show_phone_cell: Option<bool>,
        /// 用户是否必须填写手机号
        pub must_input_phone: Option<bool>,
        /// 是否需要展示邮箱地址填写栏
        pub show_email_cell: Option<bool>,
        /// 用户是否必须填写邮箱地址
        pub must_input_email: Option<bool>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 子商户号
        #[inline]
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Some(value.into());
            self
        }

        /// 发票申请单号
        #[inline]
        pub fn fapiao_apply_id(mut self, value: impl Into<String>) -> Self {
            self.fapiao_apply_id = Required::set(value.into());
            self
        }

        /// 开票来源
        #[inline]
        pub fn source(mut self, value: impl Into<Enumeration<Source>>) -> Self {
            self.source = Required::set(value.into());
            self
        }

        /// 商户AppID
        #[inline]
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Required::set(value.into());
            self
        }

        /// 用户OpenID
        #[inline]
        pub fn openid(mut self, value: impl Into<String>) -> Self {
            self.openid = Required::set(value.into());
            self
        }

        /// 总金额，单位为分
        #[inline]
        pub fn total_amount(mut self, value: impl Into<Fen>) -> Self {
            self.total_amount = Required::set(value.into());
            self
        }

        /// 销售方名称
        #[inline]
        pub fn seller_name(mut self, value: impl Into<String>) -> Self {
            self.seller_name = Some(value.into());
            self
        }

        /// 是否需要展示手机号填写栏
        #[inline]
        pub fn show_phone_cell(mut self, value: bool) -> Self {
            self.show_phone_cell = Some(value);
            self
        }

        /// 用户是否必须填写手机号
        #[inline]
        pub fn must_input_phone(mut self, value: bool) -> Self {
            self.must_input_phone = Some(value);
            self
        }

        /// 是否需要展示邮箱地址填写栏
        #[inline]
        pub fn show_email_cell(mut self, value: bool) -> Self {
            self.show_email_cell = Some(value);
            self
        }

        /// 用户是否必须填写邮箱地址
        #[inline]
        pub fn must_input_email(mut self, value: bool) -> Self {
            self.must_input_email = Some(value);
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("sub_mchid", &mut self.sub_mchid),
                ("fapiao_apply_id", &mut self.fapiao_apply_id),
                ("source", &mut self.source),
                ("appid", &mut self.appid),
                ("openid", &mut self.openid),
                ("total_amount", &mut self.total_amount),
                ("seller_name", &mut self.seller_name),
                ("show_phone_cell", &mut self.show_phone_cell),
                ("must_input_phone", &mut self.must_input_phone),
                ("show_email_cell", &mut self.show_email_cell),
                ("must_input_email", &mut self.must_input_email),
            ]);
        }
    }

    /// 获取抬头填写链接：应答
    #[derive(Clone, Default)]
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

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("title_url", &mut self.title_url),
                ("miniprogram_appid", &mut self.miniprogram_appid),
                ("miniprogram_path", &mut self.miniprogram_path),
                ("miniprogram_user_name", &mut self.miniprogram_user_name),
            ]);
        }
    }

    message!(Request, Response);
}
