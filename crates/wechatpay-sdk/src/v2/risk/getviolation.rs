//! 银行特约商户违规信息查询 · Query violation records
//!
//! `v2/risk/getviolation`

/// 银行特约商户违规信息查询 · Query violation records
///
/// `v2/risk/getviolation`
#[derive(Clone)]
pub struct Getviolation {
    pub(crate) node: crate::chain::Node,
}

impl Getviolation {
    /// 银行特约商户违规信息查询 · Query violation records
    ///
    /// `POST /risk/getviolation`
    ///
    /// 银行服务商按时间段分页查询特约商户的违规记录，返回违规记录数据，据此处置商户。模式：服务商。
    ///
    /// Queries the violation records of sub-merchants of a bank partner in a time range, page by page. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::risk::getviolation::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .mch_id("1900000001")
    ///     .sign_type(post::SignType::HMAC_SHA256)
    ///     .begin_time("2020-05-11 10:10:00")
    ///     .end_time("2020-05-11 10:10:00");
    /// let answer = client.v2().risk().getviolation().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [institution/4011985446](https://pay.weixin.qq.com/doc/v2/institution/4011985446)
    #[doc(alias(
        "银行特约商户违规信息查询",
        "Query violation records",
        "银行服务商",
        "getviolation",
        "risk/getviolation"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/risk/getviolation", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v2/risk/getviolation")
    }
}

/// 银行特约商户违规信息查询 · Query violation records
pub mod post {

    enumeration! {
        /// 签名类型 · Signature type
        SignType {
            /// `HMAC-SHA256`: HMAC-SHA256 · HMAC-SHA256
            HMAC_SHA256 = "HMAC-SHA256",
        }
    }

    enumeration! {
        /// 违规记录数据格式 · Violation record format
        ViolationRecordsFormat {
            /// `csv`: CSV 表格 · CSV table
            CSV = "csv",
            /// `json`: JSON · JSON
            JSON = "json",
        }
    }

    enumeration! {
        /// 返回状态码 · Return code
        ReturnCode {
            /// `SUCCESS`: 成功 · Succeeded
            SUCCESS = "SUCCESS",
            /// `FAIL`: 失败 · Failed
            FAIL = "FAIL",
        }
    }

    enumeration! {
        /// 返回状态码 · Return code
        ResultCode {
            /// `SUCCESS`: 成功 · Succeeded
            SUCCESS = "SUCCESS",
            /// `FAIL`: 失败 · Failed
            FAIL = "FAIL",
        }
    }

    /// 银行特约商户违规信息查询：请求 · Query violation records: request
    pub struct Request {
        /// 商户号 · Merchant ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub mch_id: Option<String>,
        /// 签名类型 · Signature type
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub sign_type: SignType,
        /// 开始时间 · Start time
        ///
        /// 格式 `yyyy-MM-dd HH:mm:ss`，北京时间；最长 32 个字符。`yyyy-MM-dd HH:mm:ss`, Beijing time. At most 32 characters.
        pub begin_time: Option<String>,
        /// 结束时间 · End time
        ///
        /// 格式 `yyyy-MM-dd HH:mm:ss`，北京时间；最长 32 个字符。`yyyy-MM-dd HH:mm:ss`, Beijing time. At most 32 characters.
        pub end_time: Option<String>,
        /// 页码 · Page number
        ///
        /// 最长 10 个字符。At most 10 characters.
        pub page_index: Option<String>,
        /// 每页返回的数量 · Page size
        ///
        /// 最长 10 个字符。At most 10 characters.
        pub page_size: Option<String>,
        /// 违规记录数据格式 · Violation record format
        ///
        /// 最长 10 个字符。At most 10 characters.
        pub violation_records_format: ViolationRecordsFormat,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 商户号 · Merchant ID
        pub fn mch_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mch_id = value.into_member();
            self
        }

        /// 签名类型 · Signature type
        pub fn sign_type<M>(mut self, value: impl crate::IntoMember<SignType, M>) -> Self {
            self.sign_type = value.into_member().unwrap_or_default();
            self
        }

        /// 开始时间 · Start time
        ///
        /// 格式 `yyyy-MM-dd HH:mm:ss`，北京时间。`yyyy-MM-dd HH:mm:ss`, Beijing time.
        pub fn begin_time<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.begin_time = value.into_member();
            self
        }

        /// 结束时间 · End time
        ///
        /// 格式 `yyyy-MM-dd HH:mm:ss`，北京时间。`yyyy-MM-dd HH:mm:ss`, Beijing time.
        pub fn end_time<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.end_time = value.into_member();
            self
        }

        /// 页码 · Page number
        pub fn page_index<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.page_index = value.into_member();
            self
        }

        /// 每页返回的数量 · Page size
        pub fn page_size<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.page_size = value.into_member();
            self
        }

        /// 违规记录数据格式 · Violation record format
        pub fn violation_records_format<M>(
            mut self,
            value: impl crate::IntoMember<ViolationRecordsFormat, M>,
        ) -> Self {
            self.violation_records_format = value.into_member().unwrap_or_default();
            self
        }
    }

    /// 银行特约商户违规信息查询：应答 · Query violation records: answer
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码 · Return code
        ///
        /// 最长 16 个字符。At most 16 characters.
        pub return_code: ReturnCode,
        /// 错误码描述 · Error description
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub return_msg: Option<String>,
        /// 错误码 · Error code
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub error_code: Option<String>,
        /// 错误代码描述 · Error description
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub error_code_des: Option<String>,
        /// 返回状态码 · Return code
        ///
        /// 最长 16 个字符。At most 16 characters.
        pub result_code: ResultCode,
        /// 错误码描述 · Error description
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub result_msg: Option<String>,
        /// 违规记录数据JSON格式字符串 · Violation records (JSON string)
        ///
        /// JSON 文本；最长 1024 个字符。A text that holds JSON. At most 1024 characters.
        pub violation_records: Option<crate::JsonText<ViolationRecords>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 违规记录数据JSON格式字符串 · Violation records (JSON string)
    #[non_exhaustive]
    pub struct ViolationRecords {
        /// 记录总数 · Total number of records
        pub total_size: Option<i64>,
        /// 违规记录列表 · Violation records
        pub violation_records: Option<Vec<ViolationRecordsViolationRecords>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 违规记录列表 · Violation records
    #[non_exhaustive]
    pub struct ViolationRecordsViolationRecords {
        /// 公司名称 · Company name
        pub company_name: Option<String>,
        /// 处理方式 · Handling method
        pub handle_method: Option<String>,
        /// 处理状态 · Handling status
        pub handle_state: Option<String>,
        /// 处罚时间 · Punishment time
        ///
        /// 北京时间，格式 `yyyy-MM-dd HH:mm:ss` 或 `yyyyMMddHHmmss`。Beijing time, as `yyyy-MM-dd HH:mm:ss` or `yyyyMMddHHmmss`.
        pub punish_time: Option<String>,
        /// 违规子商户号 · Violating sub-merchant ID
        pub sub_mch_id: Option<String>,
        /// 最后处理时间 · Handling deadline
        ///
        /// 北京时间，格式 `yyyy-MM-dd HH:mm:ss` 或 `yyyyMMddHHmmss`。Beijing time, as `yyyy-MM-dd HH:mm:ss` or `yyyyMMddHHmmss`.
        pub deadline: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => mch_id: Optional "mch_id",
            1 => sign_type: Optional "sign_type",
            2 => begin_time: Optional "begin_time",
            3 => end_time: Optional "end_time",
            4 => page_index: Optional "page_index",
            5 => page_size: Optional "page_size",
            6 => violation_records_format: Optional "violation_records_format",
        }
        Response {
            0 => return_code: Optional "return_code",
            1 => return_msg: Optional "return_msg",
            2 => error_code: Optional "error_code",
            3 => error_code_des: Optional "error_code_des",
            4 => result_code: Optional "result_code",
            5 => result_msg: Optional "result_msg",
            6 => violation_records: Optional "violation_records",
        }
        ViolationRecords {
            0 => total_size: Optional "total_size",
            1 => violation_records: Optional "violation_records",
        }
        ViolationRecordsViolationRecords {
            0 => company_name: Optional "company_name",
            1 => handle_method: Optional "handle_method",
            2 => handle_state: Optional "handle_state",
            3 => punish_time: Optional "punish_time",
            4 => sub_mch_id: Optional "sub_mch_id",
            5 => deadline: Optional "deadline",
        }
    }
}
