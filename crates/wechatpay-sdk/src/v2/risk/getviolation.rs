//! `v2/risk/getviolation`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `v2/risk/getviolation`
pub struct Getviolation(pub(crate) Node);

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
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v2/risk/getviolation", rest)
    }
}

/// 银行特约商户违规信息查询
pub mod post {
    use http::Method;

    use crate::message::{
        Enumeration, JsonText, Listed, Message, Named, Object, enumeration, message, optional,
        request,
    };
    use crate::operation::Operation;

    pub use crate::v2::risk::getcertficates::post::{ResultCode, ReturnCode, SignType};

    pub(crate) static OPERATION: Operation =
        Operation::v2(Method::POST, "/risk/getviolation").unsigned().mutual_tls().reads();

    enumeration! {
        /// 违规记录数据格式
        ViolationRecordsFormat {
            CSV = "csv",
            JSON = "json",
        }
    }

    /// 银行特约商户违规信息查询：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            optional::<String>("mch_id"),
            optional::<Enumeration<SignType>>("sign_type"),
            optional::<String>("begin_time"),
            optional::<String>("end_time"),
            optional::<String>("page_index"),
            optional::<String>("page_size"),
            optional::<Enumeration<ViolationRecordsFormat>>("violation_records_format"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 商户号
        pub fn mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("mch_id", value.into()))
        }

        /// 签名类型
        pub fn sign_type(self, value: impl Into<Enumeration<SignType>>) -> Self {
            Self(self.0.with::<Enumeration<SignType>>("sign_type", value.into()))
        }

        /// 开始时间
        pub fn begin_time(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("begin_time", value.into()))
        }

        /// 结束时间
        pub fn end_time(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("end_time", value.into()))
        }

        /// 页码
        pub fn page_index(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("page_index", value.into()))
        }

        /// 每页返回的数量
        pub fn page_size(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("page_size", value.into()))
        }

        /// 违规记录数据格式
        pub fn violation_records_format(
            self,
            value: impl Into<Enumeration<ViolationRecordsFormat>>,
        ) -> Self {
            Self(self.0.with::<Enumeration<ViolationRecordsFormat>>(
                "violation_records_format",
                value.into(),
            ))
        }
    }

    /// 银行特约商户违规信息查询：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码
        pub return_code: Option<Enumeration<ReturnCode>>,
        /// 错误码描述
        pub return_msg: Option<String>,
        /// 错误码
        pub error_code: Option<String>,
        /// 错误代码描述
        pub error_code_des: Option<String>,
        /// 返回状态码
        pub result_code: Option<Enumeration<ResultCode>>,
        /// 错误码描述
        pub result_msg: Option<String>,
        /// 违规记录数据JSON格式字符串
        pub violation_records: Option<JsonText<ViolationRecords>>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("return_code", &mut self.return_code),
                1 => Named("return_msg", &mut self.return_msg),
                2 => Named("error_code", &mut self.error_code),
                3 => Named("error_code_des", &mut self.error_code_des),
                4 => Named("result_code", &mut self.result_code),
                5 => Named("result_msg", &mut self.result_msg),
                6 => Named("violation_records", &mut self.violation_records),
                _ => return None,
            })
        }
    }

    /// 违规记录数据JSON格式字符串
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct ViolationRecords {
        /// 记录总数
        pub total_size: Option<i64>,
        /// 违规记录列表
        pub violation_records: Option<Vec<ViolationRecordsViolationRecords>>,
    }

    impl Message for ViolationRecords {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("total_size", &mut self.total_size),
                1 => Named("violation_records", &mut self.violation_records),
                _ => return None,
            })
        }
    }

    /// 违规记录列表
    #[derive(Clone, Default)]
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

    impl Message for ViolationRecordsViolationRecords {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("company_name", &mut self.company_name),
                1 => Named("handle_method", &mut self.handle_method),
                2 => Named("handle_state", &mut self.handle_state),
                3 => Named("punish_time", &mut self.punish_time),
                4 => Named("sub_mch_id", &mut self.sub_mch_id),
                5 => Named("deadline", &mut self.deadline),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response, ViolationRecords, ViolationRecordsViolationRecords);
}
