//! `/v3/credit-repayment/partner/schedule-records/batch-create`

/// `/v3/credit-repayment/partner/schedule-records/batch-create`
pub struct BatchCreate {
    pub(crate) node: crate::chain::Node,
}

impl BatchCreate {
    /// 预约还款 (partner)
    ///
    /// `POST /v3/credit-repayment/partner/schedule-records/batch-create`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::credit_repayment::partner::schedule_records::batch_create::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .contract_id("20251105000000123456789")
    ///     .appid("wxd678efh567hg6787")
    ///     .openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
    ///     .schedule_items(vec![
    ///         post::ScheduleItems::new()
    ///             .out_record_id("1234567abcde")
    ///             .sub_mchid("1900000109")
    ///             .sub_appid("wxcbda96de0b165489")
    ///             .repayment_amount("10000")
    ///             .min_repayment_amount("2000")
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
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016779459)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/credit-repayment/partner/schedule-records/batch-create", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/credit-repayment/partner/schedule-records/batch-create")
    }
}

/// 预约还款
pub mod post {
    use crate::message;

    /// 预约还款：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("contract_id"),
            message::required::<String>("appid"),
            message::required::<String>("openid"),
            message::required::<Vec<ScheduleItems>>("schedule_items"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 还款协议ID（必填）
        pub fn contract_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("contract_id", value))
        }

        /// 商户AppID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("appid", value))
        }

        /// 用户标识（必填）
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("openid", value))
        }

        /// 预约还款项列表（必填）
        #[inline]
        pub fn schedule_items(self, value: Vec<ScheduleItems>) -> Self {
            Self(self.0.with("schedule_items", value))
        }
    }

    /// 预约还款项列表
    pub struct ScheduleItems(pub(crate) message::Object);

    impl ScheduleItems {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("out_record_id"),
            message::required::<String>("sub_mchid"),
            message::optional::<String>("sub_appid"),
            message::required::<String>("repayment_amount"),
            message::optional::<String>("min_repayment_amount"),
            message::required::<String>("repayment_date"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 商户侧预约还款单号（必填）
        pub fn out_record_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_record_id", value))
        }

        /// 子商户号（必填）
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mchid", value))
        }

        /// 子商户AppID
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_appid", value))
        }

        /// 应还款金额（必填）
        pub fn repayment_amount(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("repayment_amount", value))
        }

        /// 最低还款金额
        pub fn min_repayment_amount(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("min_repayment_amount", value))
        }

        /// 还款日期（必填）
        pub fn repayment_date(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("repayment_date", value))
        }
    }

    /// 预约还款：应答
    #[non_exhaustive]
    pub struct Response {
        /// 预约还款记录列表
        pub schedule_records: Option<Vec<ScheduleRecords>>,
    }

    /// 预约还款记录列表
    #[non_exhaustive]
    pub struct ScheduleRecords {
        /// 商户侧预约还款单号
        pub out_record_id: Option<String>,
        /// 商户AppID
        pub appid: Option<String>,
        /// 子商户AppID
        pub sub_appid: Option<String>,
        /// 还款协议ID
        pub contract_id: Option<String>,
        /// 应还款金额
        pub repayment_amount: Option<String>,
        /// 最低还款金额
        pub min_repayment_amount: Option<String>,
        /// 还款日期
        pub repayment_date: Option<String>,
        /// 用户标识
        pub openid: Option<String>,
    }

    request!(Request, ScheduleItems);

    held!(ScheduleItems);

    message! {
        Response {
            0 => schedule_records: "schedule_records",
        }
        ScheduleRecords {
            0 => out_record_id: "out_record_id",
            1 => appid: "appid",
            2 => sub_appid: "sub_appid",
            3 => contract_id: "contract_id",
            4 => repayment_amount: "repayment_amount",
            5 => min_repayment_amount: "min_repayment_amount",
            6 => repayment_date: "repayment_date",
            7 => openid: "openid",
        }
    }
}
