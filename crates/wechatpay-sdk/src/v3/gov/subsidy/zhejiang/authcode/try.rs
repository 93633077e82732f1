//! `/v3/gov/subsidy/zhejiang/authcode/try`

/// `/v3/gov/subsidy/zhejiang/authcode/try`
pub struct Try {
    pub(crate) node: crate::chain::Node,
}

impl Try {
    /// 预核销品类凭证码
    ///
    /// `POST /v3/gov/subsidy/zhejiang/authcode/try`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::gov::subsidy::zhejiang::authcode::r#try::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sp_serial_no("")
    ///     .mchnt_no("")
    ///     .term_no("")
    ///     .auth_code("")
    ///     .category("A01")
    ///     .county_code("330000");
    /// let answer = client.v3().gov().subsidy().zhejiang().authcode().r#try().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013989530)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/gov/subsidy/zhejiang/authcode/try", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/gov/subsidy/zhejiang/authcode/try")
    }
}

/// 预核销品类凭证码
pub mod post {
    use crate::message;

    enumeration! {
        /// 优惠模式
        DiscountMode {
            DIS_FLAG = "DIS_FLAG",
            DIS_CALC = "DIS_CALC",
            DIS_SMKT = "DIS_SMKT",
        }
    }

    /// 预核销品类凭证码：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("sp_serial_no"),
            message::required::<String>("mchnt_no"),
            message::required::<String>("term_no"),
            message::required::<String>("auth_code"),
            message::required::<String>("category"),
            message::required::<String>("county_code"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 接入方请求流水号（必填）
        pub fn sp_serial_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sp_serial_no", value))
        }

        /// 商户号（必填）
        pub fn mchnt_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("mchnt_no", value))
        }

        /// 终端号（必填）
        pub fn term_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("term_no", value))
        }

        /// 品类凭证码（必填）
        pub fn auth_code(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("auth_code", value))
        }

        /// 品类编码（必填）
        pub fn category(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("category", value))
        }

        /// 区县编码（必填）
        pub fn county_code(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("county_code", value))
        }
    }

    /// 预核销品类凭证码：应答
    #[non_exhaustive]
    pub struct Response {
        /// 响应码
        pub resp_code: Option<String>,
        /// 响应描述
        pub resp_desc: Option<String>,
        /// 冻结流水号
        pub cred_frozen_no: Option<String>,
        /// 活动号
        pub event_id: Option<String>,
        /// 活动标题
        pub event_title: Option<String>,
        /// 优惠模式
        pub discount_mode: Option<crate::Enumeration<DiscountMode>>,
        /// 原订单金额，单位为分
        pub amount: Option<crate::Fen>,
        /// 优惠金额，单位为分
        pub discount_amt: Option<crate::Fen>,
        /// 实付金额，单位为分
        pub pay_amt: Option<crate::Fen>,
        /// 渠道优惠标记
        pub channel_dis_flag: Option<String>,
        /// 渠道活动号列表
        pub channel_evt_no: Option<String>,
        /// 品类编码
        pub category_id: Option<String>,
    }

    request!(Request);

    message! {
        Response {
            0 => resp_code: "resp_code",
            1 => resp_desc: "resp_desc",
            2 => cred_frozen_no: "cred_frozen_no",
            3 => event_id: "event_id",
            4 => event_title: "event_title",
            5 => discount_mode: "discount_mode",
            6 => amount: "amount",
            7 => discount_amt: "discount_amt",
            8 => pay_amt: "pay_amt",
            9 => channel_dis_flag: "channel_dis_flag",
            10 => channel_evt_no: "channel_evt_no",
            11 => category_id: "category_id",
        }
    }
}
