//! `/v3/mch-manage/mch-manage-records/{manage_record_id}`

pub mod mch_manage_submissions;

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/mch-manage/mch-manage-records/{manage_record_id}`
pub struct ManageRecordId(pub(crate) Node);

impl ManageRecordId {
    /// `/mch-manage-submissions`
    #[inline]
    pub fn mch_manage_submissions(self) -> mch_manage_submissions::MchManageSubmissions {
        mch_manage_submissions::MchManageSubmissions(self.0)
    }

    /// 查询子商户下指定商户管理记录 (partner)
    ///
    /// `GET /v3/mch-manage/mch-manage-records/{manage_record_id}`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::mch_manage::mch_manage_records::manage_record_id::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().sub_mchid("123000110");
    /// let answer = client
    ///     .v3()
    ///     .mch_manage()
    ///     .mch_manage_records()
    ///     .manage_record_id("M1210999900435123451697535102441")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4014940383)
    #[inline]
    pub fn get(self, request: get::Request) -> Call<get::Response> {
        self.0.call(&get::OPERATION).query_message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/mch-manage/mch-manage-records/{manage_record_id}", rest)
    }
}

/// 查询子商户下指定商户管理记录
pub mod get {
    use http::Method;

    use crate::message::{
        Enumeration, JsonText, Listed, Message, Named, Object, message, request, required,
    };
    use crate::operation::Operation;

    pub use crate::v3::mch_manage::mch_manage_records::sub_mchid::sub_mchid::get::{
        EnumCheckRule, EnumFileExts, FileCheckRule, ManageRecordState, ManageRecordType,
        OrderIntervalCheckRule, RecordFields, RecoverReason, RecoverWay, Relations,
        RepeatedFieldData, RequestedItemInfo, StringCheckRule, TimeIntervalCheckRule, Validator,
    };

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/mch-manage/mch-manage-records/{manage_record_id}");

    /// 查询子商户下指定商户管理记录：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[required::<String>("sub_mchid")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 子商户号（必填）
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sub_mchid", value.into()))
        }
    }

    /// 查询子商户下指定商户管理记录：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 子商户号
        pub sub_mchid: Option<String>,
        /// 商户管理记录ID
        pub manage_record_id: Option<String>,
        /// 商户管理记录类型
        pub manage_record_type: Option<Enumeration<ManageRecordType>>,
        /// 管控时间
        pub manage_time: Option<String>,
        /// 管控原因
        pub manage_reason: Option<String>,
        /// 限制功能
        pub limit_ability: Option<String>,
        /// 解除管控方式
        pub recover_way: Option<Enumeration<RecoverWay>>,
        /// 是否允许提交资料
        pub allow_submit: Option<bool>,
        /// 禁止提交资料原因
        pub forbid_submit_reason: Option<String>,
        /// 可提交资料开始时间
        pub submit_start_time: Option<String>,
        /// 可提交资料结束时间
        pub submit_end_time: Option<String>,
        /// 商户管理记录状态
        pub manage_record_state: Option<Enumeration<ManageRecordState>>,
        /// 解除管控时间
        pub recover_time: Option<String>,
        /// 解除管控原因
        pub recover_reason: Option<Enumeration<RecoverReason>>,
        /// 申诉驳回原因
        pub reject_reason: Option<String>,
        /// 可提交资料结束时间
        pub approve_time: Option<String>,
        /// 要求提交的资料
        pub requested_item_info: Option<JsonText<RequestedItemInfo>>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("sub_mchid", &mut self.sub_mchid),
                1 => Named("manage_record_id", &mut self.manage_record_id),
                2 => Named("manage_record_type", &mut self.manage_record_type),
                3 => Named("manage_time", &mut self.manage_time),
                4 => Named("manage_reason", &mut self.manage_reason),
                5 => Named("limit_ability", &mut self.limit_ability),
                6 => Named("recover_way", &mut self.recover_way),
                7 => Named("allow_submit", &mut self.allow_submit),
                8 => Named("forbid_submit_reason", &mut self.forbid_submit_reason),
                9 => Named("submit_start_time", &mut self.submit_start_time),
                10 => Named("submit_end_time", &mut self.submit_end_time),
                11 => Named("manage_record_state", &mut self.manage_record_state),
                12 => Named("recover_time", &mut self.recover_time),
                13 => Named("recover_reason", &mut self.recover_reason),
                14 => Named("reject_reason", &mut self.reject_reason),
                15 => Named("approve_time", &mut self.approve_time),
                16 => Named("requested_item_info", &mut self.requested_item_info),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response);
}
