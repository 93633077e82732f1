//! 企业商户为员工下发企业支付额度卡 · Issue a quota card
//!
//! `/v3/webizpay/employees/{employee_id}/quota-cards`

pub mod card_no;

/// 企业商户为员工下发企业支付额度卡 · Issue a quota card
///
/// `/v3/webizpay/employees/{employee_id}/quota-cards`
#[derive(Clone)]
pub struct QuotaCards {
    pub(crate) node: crate::chain::Node,
}

impl QuotaCards {
    /// `/{card_no}`: 企业支付额度卡卡号 · Business payment card number
    pub fn card_no(&self, value: impl Into<String>) -> card_no::CardNo {
        card_no::CardNo { node: self.node.bind("card_no", value) }
    }

    /// 企业商户为员工下发企业支付额度卡 · Issue a quota card
    ///
    /// `POST /v3/webizpay/employees/{employee_id}/quota-cards`
    ///
    /// 服务商为企业员工下发企业支付额度卡，填写金额、有效期和可用商户范围，返回卡号。模式：服务商。
    ///
    /// Issues a quota card to an employee with an amount, validity and merchant range and returns the card number. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::webizpay::employees::employee_id::quota_cards::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sp_mchid("1900000001")
    ///     .sub_mchid("1900000109")
    ///     .card_template_id("template_123")
    ///     .amount(10000)
    ///     .card_name("报销额度卡")
    ///     .out_card_no("mch_card_123456")
    ///     .effective_end_time("2038-12-31T23:59:59+08:00");
    /// let answer = client
    ///     .v3()
    ///     .webizpay()
    ///     .employees()
    ///     .employee_id("WeBizPay_a968402a-73bb-43e2-9e1a-8371b0ca3d7c")
    ///     .quota_cards()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4014507148](https://pay.weixin.qq.com/doc/v3/partner/4014507148)
    #[doc(alias(
        "企业商户为员工下发企业支付额度卡",
        "Issue a quota card",
        "企业支付",
        "quota-cards",
        "employees/quota-cards"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/webizpay/employees/{employee_id}/quota-cards", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/webizpay/employees/{employee_id}/quota-cards")
    }
}

/// 企业商户为员工下发企业支付额度卡 · Issue a quota card
pub mod post {

    /// 企业商户为员工下发企业支付额度卡：请求 · Issue a quota card: request
    pub struct Request {
        /// 服务商商户号（必填） · Partner merchant ID (required)
        pub sp_mchid: Option<String>,
        /// 出资子商户号（必填） · Funding sub-merchant ID (required)
        pub sub_mchid: Option<String>,
        /// 企业支付卡模板ID（必填） · Business payment card template ID (required)
        pub card_template_id: Option<String>,
        /// 卡片总金额（必填） · Total card amount (required)
        ///
        /// 单位为分。In fen.
        pub amount: Option<crate::Fen>,
        /// 卡片名称（必填） · Card name (required)
        pub card_name: Option<String>,
        /// 商户卡号（必填） · Merchant card number (required)
        pub out_card_no: Option<String>,
        /// 卡片有效期（必填） · Card valid until (required)
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub effective_end_time: Option<crate::Time>,
        /// 卡片备注 · Card remark
        pub card_remark: Option<String>,
        /// 可用商户范围ID · Available merchant range ID
        pub avail_mch_range_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 服务商商户号（必填） · Partner merchant ID (required)
        pub fn sp_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sp_mchid = value.into_member();
            self
        }

        /// 出资子商户号（必填） · Funding sub-merchant ID (required)
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

        /// 企业支付卡模板ID（必填） · Business payment card template ID (required)
        pub fn card_template_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.card_template_id = value.into_member();
            self
        }

        /// 卡片总金额（必填） · Total card amount (required)
        ///
        /// 单位为分。In fen.
        pub fn amount<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.amount = value.into_member();
            self
        }

        /// 卡片名称（必填） · Card name (required)
        pub fn card_name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.card_name = value.into_member();
            self
        }

        /// 商户卡号（必填） · Merchant card number (required)
        pub fn out_card_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_card_no = value.into_member();
            self
        }

        /// 卡片有效期（必填） · Card valid until (required)
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub fn effective_end_time<M>(
            mut self,
            value: impl crate::IntoMember<crate::Time, M>,
        ) -> Self {
            self.effective_end_time = value.into_member();
            self
        }

        /// 卡片备注 · Card remark
        pub fn card_remark<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.card_remark = value.into_member();
            self
        }

        /// 可用商户范围ID · Available merchant range ID
        pub fn avail_mch_range_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.avail_mch_range_id = value.into_member();
            self
        }
    }

    /// 企业商户为员工下发企业支付额度卡：应答 · Issue a quota card: answer
    #[non_exhaustive]
    pub struct Response {
        /// 服务商商户号 · Partner merchant ID
        pub sp_mchid: Option<String>,
        /// 出资子商户号 · Funding sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 商户卡号 · Merchant card number
        pub out_card_no: Option<String>,
        /// 微信授权关系ID · WeChat authorisation relationship ID
        pub employee_id: Option<String>,
        /// 企业支付额度卡卡号 · Business payment card number
        pub card_no: Option<String>,
        /// 卡片生效时间 · Card effective time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub effective_begin_time: Option<crate::Time>,
        /// 卡片有效期 · Card valid until
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub effective_end_time: Option<crate::Time>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => sp_mchid: Required "sp_mchid",
            1 => sub_mchid: Required "sub_mchid",
            2 => card_template_id: Required "card_template_id",
            3 => amount: Required "amount",
            4 => card_name: Required "card_name",
            5 => out_card_no: Required "out_card_no",
            6 => effective_end_time: Required "effective_end_time",
            7 => card_remark: Optional "card_remark",
            8 => avail_mch_range_id: Optional "avail_mch_range_id",
        }
        Response {
            0 => sp_mchid: Optional "sp_mchid",
            1 => sub_mchid: Optional "sub_mchid",
            2 => out_card_no: Optional "out_card_no",
            3 => employee_id: Optional "employee_id",
            4 => card_no: Optional "card_no",
            5 => effective_begin_time: Optional "effective_begin_time",
            6 => effective_end_time: Optional "effective_end_time",
        }
    }
}
