//! 预签约 · Pre-sign a contract
//!
//! `/v3/edu-papay/contracts/presign`

/// 预签约 · Pre-sign a contract
///
/// `/v3/edu-papay/contracts/presign`
#[derive(Clone)]
pub struct Presign {
    pub(crate) node: crate::chain::Node,
}

impl Presign {
    /// 预签约 · Pre-sign a contract
    ///
    /// `POST /v3/edu-papay/contracts/presign`
    ///
    /// 商户或服务商为用户签署教育续费协议申请预签约号，用户凭它在微信内完成签约。模式：普通商户、服务商。
    ///
    /// Prepares an education renewal contract and returns the pre-signing token with which the user signs in WeChat. Modes: direct merchant, partner.
    ///
    /// 普通商户 · Direct merchant:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::edu_papay::contracts::presign::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wx8888888888888888")
    ///     .openid("oUpF8uMuAJOM2pxb1Q")
    ///     .plan_id("101164396123311331")
    ///     .user_id("20200330tony")
    ///     .period_start_date("2020-03-19")
    ///     .trade_scene("EDUCATION_PERIOD");
    /// let answer = client.v3().edu_papay().contracts().presign().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 服务商 · Partner:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::edu_papay::contracts::presign::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wx8888888888888888")
    ///     .sub_mchid("1900000109")
    ///     .openid("oUpF8uMuAJOM2pxb1Q")
    ///     .plan_id("101164396123311331")
    ///     .user_id("20200330tony")
    ///     .period_start_date("2020-03-19")
    ///     .trade_scene("EDUCATION_PERIOD");
    /// let answer = client.v3().edu_papay().contracts().presign().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [merchant/4012522560](https://pay.weixin.qq.com/doc/v3/merchant/4012522560), [partner/4012465360](https://pay.weixin.qq.com/doc/v3/partner/4012465360)
    #[doc(alias("预签约", "Pre-sign a contract", "教育续费通", "presign", "contracts/presign"))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/edu-papay/contracts/presign", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/edu-papay/contracts/presign")
    }
}

/// 预签约 · Pre-sign a contract
pub mod post {

    /// 预签约：请求 · Pre-sign a contract: request
    pub struct Request {
        /// 服务商APPID（必填） · Partner app ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 子商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 子商户APPID · Sub-merchant app ID
        pub sub_appid: Option<String>,
        /// 服务商APPID下的用户标识（必填） · User openid (partner) (required)
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub openid: Option<String>,
        /// 子商户APPID下的用户标识 · User openid (sub-merchant)
        pub sub_openid: Option<String>,
        /// 签约模板号（必填） · Contract template ID (required)
        pub plan_id: Option<String>,
        /// 用户账号（必填） · User account (required)
        pub user_id: Option<String>,
        /// 首次扣款日期（必填） · First debit date (required)
        ///
        /// 格式 `yyyy-MM-dd`，北京时间。`yyyy-MM-dd`, Beijing time.
        pub period_start_date: Option<String>,
        /// 场景信息枚举（必填） · Transaction scenario (required)
        pub trade_scene: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 服务商APPID（必填） · Partner app ID (required)
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }

        /// 子商户号 · Sub-merchant ID
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

        /// 子商户APPID · Sub-merchant app ID
        pub fn sub_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_appid = value.into_member();
            self
        }

        /// 服务商APPID下的用户标识（必填） · User openid (partner) (required)
        pub fn openid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.openid = value.into_member();
            self
        }

        /// 子商户APPID下的用户标识 · User openid (sub-merchant)
        pub fn sub_openid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_openid = value.into_member();
            self
        }

        /// 签约模板号（必填） · Contract template ID (required)
        pub fn plan_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.plan_id = value.into_member();
            self
        }

        /// 用户账号（必填） · User account (required)
        pub fn user_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.user_id = value.into_member();
            self
        }

        /// 首次扣款日期（必填） · First debit date (required)
        ///
        /// 格式 `yyyy-MM-dd`，北京时间。`yyyy-MM-dd`, Beijing time.
        pub fn period_start_date<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.period_start_date = value.into_member();
            self
        }

        /// 场景信息枚举（必填） · Transaction scenario (required)
        pub fn trade_scene<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.trade_scene = value.into_member();
            self
        }
    }

    /// 预签约：应答 · Pre-sign a contract: answer
    #[non_exhaustive]
    pub struct Response {
        /// 预签约号 · Pre-contract token
        pub presign_token: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => appid: Required "appid",
            1 => sub_mchid: Optional "sub_mchid",
            2 => sub_appid: Optional "sub_appid",
            3 => openid: Required "openid",
            4 => sub_openid: Optional "sub_openid",
            5 => plan_id: Required "plan_id",
            6 => user_id: Required "user_id",
            7 => period_start_date: Required "period_start_date",
            8 => trade_scene: Required "trade_scene",
        }
        Response {
            0 => presign_token: Optional "presign_token",
        }
    }
}
