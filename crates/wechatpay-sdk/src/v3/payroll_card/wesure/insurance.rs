//! 生成投保结果 · Submit an insurance result
//!
//! `/v3/payroll-card/wesure/insurance`

/// 生成投保结果 · Submit an insurance result
///
/// `/v3/payroll-card/wesure/insurance`
#[derive(Clone)]
pub struct Insurance {
    pub(crate) node: crate::chain::Node,
}

impl Insurance {
    /// 生成投保结果 · Submit an insurance result
    ///
    /// `POST /v3/payroll-card/wesure/insurance`
    ///
    /// 提交用户经微保投保的结果，含投保状态、保单号、保险公司和保障生效失效时间。模式：服务商。
    ///
    /// Submits the result of an insurance application through WeSure, with its state, policy numbers, insurer and cover times. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::payroll_card::wesure::insurance::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sp_mchid("1900000001")
    ///     .wesure_order_no("1900000109")
    ///     .token("5fds5345dfd")
    ///     .insurance_company_order_no("5fds5345dfd")
    ///     .openid("111111")
    ///     .insure_state("INSURE_SUCCESS")
    ///     .insure_effect_time("2018-06-08T10:34:56+08:00")
    ///     .insure_invalid_time("2039-06-08T10:34:56+08:00")
    ///     .insurance_company_name("平安");
    /// client.v3().payroll_card().wesure().insurance().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [apis/chapter4_1_32.shtml](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_32.shtml)
    #[doc(alias(
        "生成投保结果",
        "Submit an insurance result",
        "微工卡",
        "insurance",
        "wesure/insurance"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<()> {
        self.node.post("/v3/payroll-card/wesure/insurance", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/payroll-card/wesure/insurance")
    }
}

/// 生成投保结果 · Submit an insurance result
pub mod post {

    /// 生成投保结果：请求 · Submit an insurance result: request
    pub struct Request {
        /// 服务商商户号（必填） · Partner merchant ID (required)
        pub sp_mchid: Option<String>,
        /// 微保保单号（必填） · WeSure order number (required)
        pub wesure_order_no: Option<String>,
        /// 授权token（必填） · Authorisation token (required)
        pub token: Option<String>,
        /// 保司保单号（必填） · Insurer policy number (required)
        pub insurance_company_order_no: Option<String>,
        /// 用户标识（必填） · User openid (required)
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub openid: Option<String>,
        /// 投保状态（必填） · Insurance status (required)
        pub insure_state: Option<String>,
        /// 保障生效时间（必填） · Coverage effective time (required)
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub insure_effect_time: Option<crate::Time>,
        /// 保障失效时间（必填） · Coverage expiry time (required)
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub insure_invalid_time: Option<crate::Time>,
        /// 保障的保险公司名称（必填） · Insurance company name (required)
        pub insurance_company_name: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 服务商商户号（必填） · Partner merchant ID (required)
        pub fn sp_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sp_mchid = value.into_member();
            self
        }

        /// 微保保单号（必填） · WeSure order number (required)
        pub fn wesure_order_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.wesure_order_no = value.into_member();
            self
        }

        /// 授权token（必填） · Authorisation token (required)
        pub fn token<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.token = value.into_member();
            self
        }

        /// 保司保单号（必填） · Insurer policy number (required)
        pub fn insurance_company_order_no<M>(
            mut self,
            value: impl crate::IntoMember<String, M>,
        ) -> Self {
            self.insurance_company_order_no = value.into_member();
            self
        }

        /// 用户标识（必填） · User openid (required)
        pub fn openid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.openid = value.into_member();
            self
        }

        /// 投保状态（必填） · Insurance status (required)
        pub fn insure_state<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.insure_state = value.into_member();
            self
        }

        /// 保障生效时间（必填） · Coverage effective time (required)
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub fn insure_effect_time<M>(
            mut self,
            value: impl crate::IntoMember<crate::Time, M>,
        ) -> Self {
            self.insure_effect_time = value.into_member();
            self
        }

        /// 保障失效时间（必填） · Coverage expiry time (required)
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub fn insure_invalid_time<M>(
            mut self,
            value: impl crate::IntoMember<crate::Time, M>,
        ) -> Self {
            self.insure_invalid_time = value.into_member();
            self
        }

        /// 保障的保险公司名称（必填） · Insurance company name (required)
        pub fn insurance_company_name<M>(
            mut self,
            value: impl crate::IntoMember<String, M>,
        ) -> Self {
            self.insurance_company_name = value.into_member();
            self
        }
    }

    request!(Request);

    message! {
        Request {
            0 => sp_mchid: Required "sp_mchid",
            1 => wesure_order_no: Required "wesure_order_no",
            2 => token: Required "token",
            3 => insurance_company_order_no: Required "insurance_company_order_no",
            4 => openid: Required "openid",
            5 => insure_state: Required "insure_state",
            6 => insure_effect_time: Required "insure_effect_time",
            7 => insure_invalid_time: Required "insure_invalid_time",
            8 => insurance_company_name: Required "insurance_company_name",
        }
    }
}
