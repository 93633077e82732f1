//! 预核销品类凭证码 · Freeze a category code (Zhejiang)
//!
//! `/v3/gov/subsidy/zhejiang/authcode/try`

/// 预核销品类凭证码 · Freeze a category code (Zhejiang)
///
/// `/v3/gov/subsidy/zhejiang/authcode/try`
#[derive(Clone)]
pub struct Try {
    pub(crate) node: crate::chain::Node,
}

impl Try {
    /// 预核销品类凭证码 · Freeze a category code (Zhejiang)
    ///
    /// `POST /v3/gov/subsidy/zhejiang/authcode/try`
    ///
    /// 支付前预核销浙江补贴的品类凭证码，返回冻结流水号、活动信息和优惠模式。模式：服务商。
    ///
    /// Provisionally redeems a Zhejiang category code before payment and returns the freeze number, activity and discount mode. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::gov::subsidy::zhejiang::authcode::r#try::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sp_serial_no("100001")
    ///     .mchnt_no("100001")
    ///     .term_no("100001")
    ///     .auth_code("100001")
    ///     .category("A01")
    ///     .county_code("330000");
    /// let answer = client.v3().gov().subsidy().zhejiang().authcode().r#try().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4013989530](https://pay.weixin.qq.com/doc/v3/partner/4013989530)
    #[doc(alias(
        "预核销品类凭证码",
        "Freeze a category code (Zhejiang)",
        "国家消费品换新补贴 浙江",
        "try",
        "authcode/try"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/gov/subsidy/zhejiang/authcode/try", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/gov/subsidy/zhejiang/authcode/try")
    }
}

/// 预核销品类凭证码 · Freeze a category code (Zhejiang)
pub mod post {

    enumeration! {
        /// 优惠模式 · Discount mode
        DiscountMode {
            /// `DIS_FLAG`: 含义见官方文档 · The official page has its meaning
            DIS_FLAG = "DIS_FLAG",
            /// `DIS_CALC`: 含义见官方文档 · The official page has its meaning
            DIS_CALC = "DIS_CALC",
            /// `DIS_SMKT`: 含义见官方文档 · The official page has its meaning
            DIS_SMKT = "DIS_SMKT",
        }
    }

    /// 预核销品类凭证码：请求 · Freeze a category code (Zhejiang): request
    pub struct Request {
        /// 接入方请求流水号（必填） · Access party request number (required)
        pub sp_serial_no: Option<String>,
        /// 商户号（必填） · Merchant ID (required)
        pub mchnt_no: Option<String>,
        /// 终端号（必填） · Terminal number (required)
        pub term_no: Option<String>,
        /// 品类凭证码（必填） · Category voucher code (required)
        pub auth_code: Option<String>,
        /// 品类编码（必填） · Product category code (required)
        pub category: Option<String>,
        /// 区县编码（必填） · District code (required)
        pub county_code: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 接入方请求流水号（必填） · Access party request number (required)
        pub fn sp_serial_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sp_serial_no = value.into_member();
            self
        }

        /// 商户号（必填） · Merchant ID (required)
        pub fn mchnt_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mchnt_no = value.into_member();
            self
        }

        /// 终端号（必填） · Terminal number (required)
        pub fn term_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.term_no = value.into_member();
            self
        }

        /// 品类凭证码（必填） · Category voucher code (required)
        pub fn auth_code<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.auth_code = value.into_member();
            self
        }

        /// 品类编码（必填） · Product category code (required)
        pub fn category<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.category = value.into_member();
            self
        }

        /// 区县编码（必填） · District code (required)
        pub fn county_code<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.county_code = value.into_member();
            self
        }
    }

    /// 预核销品类凭证码：应答 · Freeze a category code (Zhejiang): answer
    #[non_exhaustive]
    pub struct Response {
        /// 响应码 · Response code
        pub resp_code: Option<String>,
        /// 响应描述 · Response message
        pub resp_desc: Option<String>,
        /// 冻结流水号 · Freeze number
        pub cred_frozen_no: Option<String>,
        /// 活动号 · Campaign number
        pub event_id: Option<String>,
        /// 活动标题 · Campaign title
        pub event_title: Option<String>,
        /// 优惠模式 · Discount mode
        pub discount_mode: DiscountMode,
        /// 原订单金额 · Original order amount
        ///
        /// 单位为分。In fen.
        pub amount: Option<crate::Fen>,
        /// 优惠金额 · Discount amount
        ///
        /// 单位为分。In fen.
        pub discount_amt: Option<crate::Fen>,
        /// 实付金额 · Amount actually paid
        ///
        /// 单位为分。In fen.
        pub pay_amt: Option<crate::Fen>,
        /// 渠道优惠标记 · Channel discount flag
        pub channel_dis_flag: Option<String>,
        /// 渠道活动号列表 · Channel campaign numbers
        pub channel_evt_no: Option<String>,
        /// 品类编码 · Product category code
        pub category_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => sp_serial_no: Required "sp_serial_no",
            1 => mchnt_no: Required "mchnt_no",
            2 => term_no: Required "term_no",
            3 => auth_code: Required "auth_code",
            4 => category: Required "category",
            5 => county_code: Required "county_code",
        }
        Response {
            0 => resp_code: Optional "resp_code",
            1 => resp_desc: Optional "resp_desc",
            2 => cred_frozen_no: Optional "cred_frozen_no",
            3 => event_id: Optional "event_id",
            4 => event_title: Optional "event_title",
            5 => discount_mode: Optional "discount_mode",
            6 => amount: Optional "amount",
            7 => discount_amt: Optional "discount_amt",
            8 => pay_amt: Optional "pay_amt",
            9 => channel_dis_flag: Optional "channel_dis_flag",
            10 => channel_evt_no: Optional "channel_evt_no",
            11 => category_id: Optional "category_id",
        }
    }
}
