//! `/v3/edu-papay/contracts/presign`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/edu-papay/contracts/presign`
#[derive(Clone, Debug)]
pub struct Presign(pub(crate) Node);

impl Presign {
    /// 预签约 (direct and partner)
    ///
    /// `POST /v3/edu-papay/contracts/presign`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::edu_papay::contracts::presign::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wx8888888888888888")
    ///     .sub_mchid("1900000109")
    ///     .sub_appid("wx8888888888888888")
    ///     .openid("oUpF8uMuAJOM2pxb1Q")
    ///     .sub_openid("oUpF8uMuAJOM2pxb2W")
    ///     .plan_id("101164396123311331")
    ///     .user_id("20200330tony")
    ///     .period_start_date("2020-03-19")
    ///     .trade_scene("EDUCATION_PERIOD");
    /// let answer = client.v3().edu_papay().contracts().presign().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012522560)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/edu-papay/contracts/presign", rest)
    }
}

/// 预签约
pub mod post {
    use http::Method;

    use crate::message::{Members, Message, Required, message};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/edu-papay/contracts/presign");

    /// 预签约：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 服务商APPID
        pub appid: Required<String>,
        /// 子商户号
        pub sub_mchid: Option<String>,
        /// 子商户APPID
        pub sub_appid: Option<String>,
        /// 服务商APPID下的用户标识
        pub openid: Required<String>,
        /// 子商户APPID下的用户标识
        pub sub_openid: Option<String>,
        /// 签约模板号
        pub plan_id: Required<String>,
        /// 用户账号
        pub user_id: Required<String>,
        /// 首次扣款日期
        pub period_start_date: Required<String>,
        /// 场景信息枚举
        pub trade_scene: Required<String>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 服务商APPID
        #[inline]
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Required::set(value.into());
            self
        }

        /// 子商户号
        #[inline]
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Some(value.into());
            self
        }

        /// 子商户APPID
        #[inline]
        pub fn sub_appid(mut self, value: impl Into<String>) -> Self {
            self.sub_appid = Some(value.into());
            self
        }

        /// 服务商APPID下的用户标识
        #[inline]
        pub fn openid(mut self, value: impl Into<String>) -> Self {
            self.openid = Required::set(value.into());
            self
        }

        /// 子商户APPID下的用户标识
        #[inline]
        pub fn sub_openid(mut self, value: impl Into<String>) -> Self {
            self.sub_openid = Some(value.into());
            self
        }

        /// 签约模板号
        #[inline]
        pub fn plan_id(mut self, value: impl Into<String>) -> Self {
            self.plan_id = Required::set(value.into());
            self
        }

        /// 用户账号
        #[inline]
        pub fn user_id(mut self, value: impl Into<String>) -> Self {
            self.user_id = Required::set(value.into());
            self
        }

        /// 首次扣款日期
        #[inline]
        pub fn period_start_date(mut self, value: impl Into<String>) -> Self {
            self.period_start_date = Required::set(value.into());
            self
        }

        /// 场景信息枚举
        #[inline]
        pub fn trade_scene(mut self, value: impl Into<String>) -> Self {
            self.trade_scene = Required::set(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("appid", &mut self.appid),
                ("sub_mchid", &mut self.sub_mchid),
                ("sub_appid", &mut self.sub_appid),
                ("openid", &mut self.openid),
                ("sub_openid", &mut self.sub_openid),
                ("plan_id", &mut self.plan_id),
                ("user_id", &mut self.user_id),
                ("period_start_date", &mut self.period_start_date),
                ("trade_scene", &mut self.trade_scene),
            ]);
        }
    }

    /// 预签约：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 预签约号
        pub presign_token: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("presign_token", &mut self.presign_token)]);
        }
    }

    message!(Request, Response);
}
