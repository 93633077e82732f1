//! `/v3/edu-papay/contracts/presign`

/// `/v3/edu-papay/contracts/presign`
pub struct Presign {
    pub(crate) node: crate::chain::Node,
}

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
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/edu-papay/contracts/presign", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/edu-papay/contracts/presign")
    }
}

/// 预签约
pub mod post {
    use crate::message;

    /// 预签约：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("appid"),
            message::optional::<String>("sub_mchid"),
            message::optional::<String>("sub_appid"),
            message::required::<String>("openid"),
            message::optional::<String>("sub_openid"),
            message::required::<String>("plan_id"),
            message::required::<String>("user_id"),
            message::required::<String>("period_start_date"),
            message::required::<String>("trade_scene"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 服务商APPID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("appid", value))
        }

        /// 子商户号
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mchid", value))
        }

        /// 子商户APPID
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_appid", value))
        }

        /// 服务商APPID下的用户标识（必填）
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("openid", value))
        }

        /// 子商户APPID下的用户标识
        pub fn sub_openid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_openid", value))
        }

        /// 签约模板号（必填）
        pub fn plan_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("plan_id", value))
        }

        /// 用户账号（必填）
        pub fn user_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("user_id", value))
        }

        /// 首次扣款日期（必填）
        pub fn period_start_date(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("period_start_date", value))
        }

        /// 场景信息枚举（必填）
        pub fn trade_scene(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("trade_scene", value))
        }
    }

    /// 预签约：应答
    #[non_exhaustive]
    pub struct Response {
        /// 预签约号
        pub presign_token: Option<String>,
    }

    request!(Request);

    message! {
        Response {
            0 => presign_token: "presign_token",
        }
    }
}
