//! `v2/risk/getviolation`

/// `v2/risk/getviolation`
pub struct Getviolation {
    pub(crate) node: crate::chain::Node,
}

impl Getviolation {
    /// 银行特约商户违规信息查询
    ///
    /// `POST /risk/getviolation`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::risk::getviolation::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .mch_id("1230000110")
    ///     .sign_type(post::SignType::HMAC_SHA256)
    ///     .begin_time("2020-05-11 10:10:00")
    ///     .end_time("2020-05-11 10:10:00")
    ///     .page_index("1")
    ///     .page_size("10")
    ///     .violation_records_format(post::ViolationRecordsFormat::JSON);
    /// let answer = client.v2().risk().getviolation().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v2/institution/4011985446)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/risk/getviolation", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v2/risk/getviolation")
    }
}

/// 银行特约商户违规信息查询
pub mod post {
    use crate::message;

    pub use crate::shared::v2_appauth_getaccesstoken_get::SignType;
    pub use crate::shared::v2_applyment_micro_getstate_post::ReturnCode;
    pub use crate::shared::v2_applyment_micro_getstate_post_result_code::ResultCode;

    enumeration! {
        /// 违规记录数据格式
        ViolationRecordsFormat {
            CSV = "csv",
            JSON = "json",
        }
    }

    /// 银行特约商户违规信息查询：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<String>("mch_id"),
            message::optional::<crate::Enumeration<SignType>>("sign_type"),
            message::optional::<String>("begin_time"),
            message::optional::<String>("end_time"),
            message::optional::<String>("page_index"),
            message::optional::<String>("page_size"),
            message::optional::<crate::Enumeration<ViolationRecordsFormat>>(
                "violation_records_format",
            ),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 商户号
        pub fn mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("mch_id", value))
        }

        /// 签名类型
        pub fn sign_type(self, value: impl Into<crate::Enumeration<SignType>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<SignType>>("sign_type", value))
        }

        /// 开始时间
        pub fn begin_time(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("begin_time", value))
        }

        /// 结束时间
        pub fn end_time(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("end_time", value))
        }

        /// 页码
        pub fn page_index(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("page_index", value))
        }

        /// 每页返回的数量
        pub fn page_size(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("page_size", value))
        }

        /// 违规记录数据格式
        pub fn violation_records_format(
            self,
            value: impl Into<crate::Enumeration<ViolationRecordsFormat>>,
        ) -> Self {
            Self(self.0.with_some::<crate::Enumeration<ViolationRecordsFormat>>(
                "violation_records_format",
                value,
            ))
        }
    }

    /// 银行特约商户违规信息查询：应答
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码
        pub return_code: Option<crate::Enumeration<ReturnCode>>,
        /// 错误码描述
        pub return_msg: Option<String>,
        /// 错误码
        pub error_code: Option<String>,
        /// 错误代码描述
        pub error_code_des: Option<String>,
        /// 返回状态码
        pub result_code: Option<crate::Enumeration<ResultCode>>,
        /// 错误码描述
        pub result_msg: Option<String>,
        /// 违规记录数据JSON格式字符串
        pub violation_records: Option<crate::JsonText<ViolationRecords>>,
    }

    /// 违规记录数据JSON格式字符串
    #[non_exhaustive]
    pub struct ViolationRecords {
        /// 记录总数
        pub total_size: Option<i64>,
        /// 违规记录列表
        pub violation_records: Option<Vec<ViolationRecordsViolationRecords>>,
    }

    /// 违规记录列表
    #[non_exhaustive]
    pub struct ViolationRecordsViolationRecords {
        /// 公司名称
        pub company_name: Option<String>,
        /// 处理方式
        pub handle_method: Option<String>,
        /// 处理状态
        pub handle_state: Option<String>,
        /// 处罚时间
        pub punish_time: Option<String>,
        /// 违规子商户号
        pub sub_mch_id: Option<String>,
        /// 最后处理时间
        pub deadline: Option<String>,
    }

    request!(Request);

    message! {
        Response {
            0 => return_code: "return_code",
            1 => return_msg: "return_msg",
            2 => error_code: "error_code",
            3 => error_code_des: "error_code_des",
            4 => result_code: "result_code",
            5 => result_msg: "result_msg",
            6 => violation_records: "violation_records",
        }
        ViolationRecords {
            0 => total_size: "total_size",
            1 => violation_records: "violation_records",
        }
        ViolationRecordsViolationRecords {
            0 => company_name: "company_name",
            1 => handle_method: "handle_method",
            2 => handle_state: "handle_state",
            3 => punish_time: "punish_time",
            4 => sub_mch_id: "sub_mch_id",
            5 => deadline: "deadline",
        }
    }
}
