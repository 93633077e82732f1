//! 预约还款 · Schedule repayments
//!
//! `/v3/credit-repayment/partner/schedule-records/batch-create`

/// 预约还款 · Schedule repayments
///
/// `/v3/credit-repayment/partner/schedule-records/batch-create`
#[derive(Clone)]
pub struct BatchCreate {
    pub(crate) node: crate::chain::Node,
}

impl BatchCreate {
    /// 预约还款 · Schedule repayments
    ///
    /// `POST /v3/credit-repayment/partner/schedule-records/batch-create`
    ///
    /// 服务商为已签约的用户批量预约还款，返回预约还款记录列表。模式：服务商。
    ///
    /// Schedules several repayments for a user under contract and returns the scheduled records. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::credit_repayment::partner::schedule_records::batch_create::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .contract_id("20251105000000123456789")
    ///     .appid("wx8888888888888888")
    ///     .openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
    ///     .schedule_items([
    ///         post::ScheduleItems::new()
    ///             .out_record_id("1234567abcde")
    ///             .sub_mchid("1900000109")
    ///             .repayment_amount("10000")
    ///             .repayment_date("2025-11-18"),
    ///     ]);
    /// let answer = client
    ///     .v3()
    ///     .credit_repayment()
    ///     .partner()
    ///     .schedule_records()
    ///     .batch_create()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4016779459](https://pay.weixin.qq.com/doc/v3/partner/4016779459)
    #[doc(alias(
        "预约还款",
        "Schedule repayments",
        "平台收付通 自动还款",
        "batch-create",
        "schedule-records/batch-create"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/credit-repayment/partner/schedule-records/batch-create", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/credit-repayment/partner/schedule-records/batch-create")
    }
}

/// 预约还款 · Schedule repayments
pub mod post {

    /// 预约还款：请求 · Schedule repayments: request
    pub struct Request {
        /// 还款协议ID（必填） · Repayment contract ID (required)
        pub contract_id: Option<String>,
        /// 商户AppID（必填） · Merchant app ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 用户标识（必填） · User openid (required)
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub openid: Option<String>,
        /// 预约还款项列表（必填） · Scheduled repayment items (required)
        pub schedule_items: Option<Vec<ScheduleItems>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 还款协议ID（必填） · Repayment contract ID (required)
        pub fn contract_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.contract_id = value.into_member();
            self
        }

        /// 商户AppID（必填） · Merchant app ID (required)
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }

        /// 用户标识（必填） · User openid (required)
        pub fn openid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.openid = value.into_member();
            self
        }

        /// 预约还款项列表（必填） · Scheduled repayment items (required)
        pub fn schedule_items<M>(mut self, value: impl crate::IntoList<ScheduleItems, M>) -> Self {
            self.schedule_items = value.into_list();
            self
        }
    }

    /// 预约还款项列表 · Scheduled repayment items
    pub struct ScheduleItems {
        /// 商户侧预约还款单号（必填） · Merchant scheduled repayment number (required)
        pub out_record_id: Option<String>,
        /// 子商户号（必填） · Sub-merchant ID (required)
        pub sub_mchid: Option<String>,
        /// 子商户AppID · Sub-merchant app ID
        pub sub_appid: Option<String>,
        /// 应还款金额（必填） · Repayment amount due (required)
        ///
        /// 金额的文本，单位未见公开说明，原样传递。An amount as text, whose unit is not published; sent and returned as it is.
        pub repayment_amount: Option<String>,
        /// 最低还款金额 · Minimum repayment amount
        ///
        /// 金额的文本，单位未见公开说明，原样传递。An amount as text, whose unit is not published; sent and returned as it is.
        pub min_repayment_amount: Option<String>,
        /// 还款日期（必填） · Repayment date (required)
        ///
        /// 格式 `yyyy-MM-dd`，北京时间。`yyyy-MM-dd`, Beijing time.
        pub repayment_date: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl ScheduleItems {
        /// 商户侧预约还款单号（必填） · Merchant scheduled repayment number (required)
        pub fn out_record_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_record_id = value.into_member();
            self
        }

        /// 子商户号（必填） · Sub-merchant ID (required)
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

        /// 子商户AppID · Sub-merchant app ID
        pub fn sub_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_appid = value.into_member();
            self
        }

        /// 应还款金额（必填） · Repayment amount due (required)
        ///
        /// 金额的文本，单位未见公开说明，原样传递。An amount as text, whose unit is not published; sent and returned as it is.
        pub fn repayment_amount<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.repayment_amount = value.into_member();
            self
        }

        /// 最低还款金额 · Minimum repayment amount
        ///
        /// 金额的文本，单位未见公开说明，原样传递。An amount as text, whose unit is not published; sent and returned as it is.
        pub fn min_repayment_amount<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.min_repayment_amount = value.into_member();
            self
        }

        /// 还款日期（必填） · Repayment date (required)
        ///
        /// 格式 `yyyy-MM-dd`，北京时间。`yyyy-MM-dd`, Beijing time.
        pub fn repayment_date<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.repayment_date = value.into_member();
            self
        }
    }

    /// 预约还款：应答 · Schedule repayments: answer
    #[non_exhaustive]
    pub struct Response {
        /// 预约还款记录列表 · Scheduled repayment records
        pub schedule_records: Option<Vec<ScheduleRecords>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 预约还款记录列表 · Scheduled repayment records
    #[non_exhaustive]
    pub struct ScheduleRecords {
        /// 商户侧预约还款单号 · Merchant scheduled repayment number
        pub out_record_id: Option<String>,
        /// 商户AppID · Merchant app ID
        pub appid: Option<String>,
        /// 子商户AppID · Sub-merchant app ID
        pub sub_appid: Option<String>,
        /// 还款协议ID · Repayment contract ID
        pub contract_id: Option<String>,
        /// 应还款金额 · Repayment amount due
        ///
        /// 金额的文本，单位未见公开说明，原样传递。An amount as text, whose unit is not published; sent and returned as it is.
        pub repayment_amount: Option<String>,
        /// 最低还款金额 · Minimum repayment amount
        ///
        /// 金额的文本，单位未见公开说明，原样传递。An amount as text, whose unit is not published; sent and returned as it is.
        pub min_repayment_amount: Option<String>,
        /// 还款日期 · Repayment date
        ///
        /// 格式 `yyyy-MM-dd`，北京时间。`yyyy-MM-dd`, Beijing time.
        pub repayment_date: Option<String>,
        /// 用户标识 · User openid
        pub openid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request, ScheduleItems);

    message! {
        Request {
            0 => contract_id: Required "contract_id",
            1 => appid: Required "appid",
            2 => openid: Required "openid",
            3 => schedule_items: Required "schedule_items",
        }
        ScheduleItems {
            0 => out_record_id: Required "out_record_id",
            1 => sub_mchid: Required "sub_mchid",
            2 => sub_appid: Optional "sub_appid",
            3 => repayment_amount: Required "repayment_amount",
            4 => min_repayment_amount: Optional "min_repayment_amount",
            5 => repayment_date: Required "repayment_date",
        }
        Response {
            0 => schedule_records: Optional "schedule_records",
        }
        ScheduleRecords {
            0 => out_record_id: Optional "out_record_id",
            1 => appid: Optional "appid",
            2 => sub_appid: Optional "sub_appid",
            3 => contract_id: Optional "contract_id",
            4 => repayment_amount: Optional "repayment_amount",
            5 => min_repayment_amount: Optional "min_repayment_amount",
            6 => repayment_date: Optional "repayment_date",
            7 => openid: Optional "openid",
        }
    }
}
