//! 新增活动发券商户号 · Add issuing merchants to a campaign
//!
//! `/v3/marketing/paygiftactivity/activities/{activity_id}/merchants/add`

/// 新增活动发券商户号 · Add issuing merchants to a campaign
///
/// `/v3/marketing/paygiftactivity/activities/{activity_id}/merchants/add`
#[derive(Clone)]
pub struct Add {
    pub(crate) node: crate::chain::Node,
}

impl Add {
    /// 新增活动发券商户号 · Add issuing merchants to a campaign
    ///
    /// `POST /v3/marketing/paygiftactivity/activities/{activity_id}/merchants/add`
    ///
    /// 为支付有礼活动新增发券商户号，返回添加时间和未通过校验的商户号。模式：普通商户、服务商。
    ///
    /// Adds issuing merchants to a payment gift campaign and returns the merchant IDs that failed validation. Modes: direct merchant, partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::paygiftactivity::activities::activity_id::merchants::add::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new();
    /// let answer = client
    ///     .v3()
    ///     .marketing()
    ///     .paygiftactivity()
    ///     .activities()
    ///     .activity_id("100001")
    ///     .merchants()
    ///     .add()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// - `RESOURCE_NOT_EXISTS` (404): 活动或批次不存在、不可用。核对活动与批次。 · The campaign or the stock does not exist or cannot be used. Check the campaign and the stock.
    /// - `SYSTEM_ERROR` (500): 平台内部异常或处理超时。稍等后用相同参数再发。可能已经执行。 · The platform failed or timed out. Wait a little, then send the same request again. It may have been carried out.
    /// - `APPID_MCHID_NOT_MATCH`, `INVALID_REQUEST`, `MCH_NOT_EXISTS`, `PARAM_ERROR`, `SIGN_ERROR`, `NO_AUTH`, `FREQUENCY_LIMITED`: 见 [`code`](crate::code) · see [`code`](crate::code).
    ///
    /// 官方文档 · Official pages: [merchant/4012466671](https://pay.weixin.qq.com/doc/v3/merchant/4012466671), [partner/4012466735](https://pay.weixin.qq.com/doc/v3/partner/4012466735)
    #[doc(alias(
        "新增活动发券商户号",
        "Add issuing merchants to a campaign",
        "支付有礼",
        "add",
        "merchants/add"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node
            .post("/v3/marketing/paygiftactivity/activities/{activity_id}/merchants/add", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/marketing/paygiftactivity/activities/{activity_id}/merchants/add")
    }
}

/// 新增活动发券商户号 · Add issuing merchants to a campaign
pub mod post {

    /// 新增活动发券商户号：请求 · Add issuing merchants to a campaign: request
    pub struct Request {
        /// 发券商户号 · Issuing merchant IDs
        pub merchant_id_list: Option<Vec<String>>,
        /// 请求业务单据号 · Request number
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub add_request_no: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 发券商户号 · Issuing merchant IDs
        pub fn merchant_id_list<M>(mut self, value: impl crate::IntoList<String, M>) -> Self {
            self.merchant_id_list = value.into_list();
            self
        }

        /// 请求业务单据号 · Request number
        pub fn add_request_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.add_request_no = value.into_member();
            self
        }
    }

    /// 新增活动发券商户号：应答 · Add issuing merchants to a campaign: answer
    #[non_exhaustive]
    pub struct Response {
        /// 活动id · Campaign ID
        pub activity_id: Option<String>,
        /// 添加时间 · Time added
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub add_time: Option<crate::Time>,
        /// 未通过规则校验的发券商户号列表 · Invalid issuing merchant IDs
        pub invalid_merchant_id_list: Option<Vec<InvalidMerchantIdList>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 未通过规则校验的发券商户号列表 · Invalid issuing merchant IDs
    #[non_exhaustive]
    pub struct InvalidMerchantIdList {
        /// 商户号 · Merchant ID
        pub mchid: Option<String>,
        /// 无效原因 · Invalid reason
        pub invalid_reason: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => merchant_id_list: Optional "merchant_id_list",
            1 => add_request_no: Optional "add_request_no",
        }
        Response {
            0 => activity_id: Optional "activity_id",
            1 => add_time: Optional "add_time",
            2 => invalid_merchant_id_list: Optional "invalid_merchant_id_list",
        }
        InvalidMerchantIdList {
            0 => mchid: Optional "mchid",
            1 => invalid_reason: Optional "invalid_reason",
        }
    }
}
