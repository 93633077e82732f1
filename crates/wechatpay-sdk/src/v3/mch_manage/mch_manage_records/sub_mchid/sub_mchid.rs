//! `/v3/mch-manage/mch-manage-records/sub-mchid/{sub_mchid}`

/// `/v3/mch-manage/mch-manage-records/sub-mchid/{sub_mchid}`
pub struct SubMchid {
    pub(crate) node: crate::chain::Node,
}

impl SubMchid {
    /// 分页查询子商户名下的商户管理记录 (partner)
    ///
    /// `GET /v3/mch-manage/mch-manage-records/sub-mchid/{sub_mchid}`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::mch_manage::mch_manage_records::sub_mchid::sub_mchid::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .limit(5)
    ///     .offset(10)
    ///     .manage_record_type(get::ManageRecordType::FUNCTIONAL_LIMIT_RECORD)
    ///     .manage_record_state(get::ManageRecordState::PENDING);
    /// let answer = client
    ///     .v3()
    ///     .mch_manage()
    ///     .mch_manage_records()
    ///     .sub_mchid()
    ///     .sub_mchid("123000110")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4014940381)
    #[inline]
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/mch-manage/mch-manage-records/sub-mchid/{sub_mchid}", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/mch-manage/mch-manage-records/sub-mchid/{sub_mchid}")
    }
}

/// 分页查询子商户名下的商户管理记录
pub mod get {
    use crate::message;

    pub use crate::shared::v3_mch_manage_mch_manage_records_sub_mchid_sub_mchid_get::ManageRecordState;
pub use crate::shared::v3_mch_manage_mch_manage_records_sub_mchid_sub_mchid_get_relations::Relations;
pub use crate::shared::v3_mch_manage_mch_manage_records_sub_mchid_sub_mchid_get_requested_item_info::{RequestedItemInfo, RecordFields, RepeatedFieldData, StringCheckRule, EnumCheckRule, FileCheckRule, TimeIntervalCheckRule, OrderIntervalCheckRule, Validator, EnumFileExts};

    enumeration! {
        /// 商户管理记录类型
        ManageRecordType {
            FUNCTIONAL_LIMIT_RECORD = "FUNCTIONAL_LIMIT_RECORD",
            INVESTIGATE_RECORD = "INVESTIGATE_RECORD",
        }
    }

    enumeration! {
        /// 解除管控方式
        RecoverWay {
            SUBMIT_INFORMATION = "SUBMIT_INFORMATION",
            VERIFY_INACTIVE_MERCHANT_IDENTITY = "VERIFY_INACTIVE_MERCHANT_IDENTITY",
            MODIFY_ORGANIZATION_INFORMATION = "MODIFY_ORGANIZATION_INFORMATION",
            OTHER = "OTHER",
        }
    }

    enumeration! {
        /// 解除管控原因
        RecoverReason {
            MERCHANT_SUBMIT_RECOVER = "MERCHANT_SUBMIT_RECOVER",
            MERCHANT_OPERATE_RECOVER = "MERCHANT_OPERATE_RECOVER",
            PLATFORM_AUTO_RECOVER = "PLATFORM_AUTO_RECOVER",
        }
    }

    /// 分页查询子商户名下的商户管理记录：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<i64>("limit"),
            message::optional::<i64>("offset"),
            message::required::<crate::Enumeration<ManageRecordType>>("manage_record_type"),
            message::optional::<crate::Enumeration<ManageRecordState>>("manage_record_state"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 最大资源条数（必填）
        #[inline]
        pub fn limit(self, value: i64) -> Self {
            Self(self.0.with("limit", value))
        }

        /// 请求资源起始位置
        #[inline]
        pub fn offset(self, value: i64) -> Self {
            Self(self.0.with("offset", value))
        }

        /// 商户管理记录类型（必填）
        pub fn manage_record_type(
            self,
            value: impl Into<crate::Enumeration<ManageRecordType>>,
        ) -> Self {
            Self(
                self.0
                    .with_some::<crate::Enumeration<ManageRecordType>>("manage_record_type", value),
            )
        }

        /// 商户管理记录状态
        pub fn manage_record_state(
            self,
            value: impl Into<crate::Enumeration<ManageRecordState>>,
        ) -> Self {
            Self(
                self.0.with_some::<crate::Enumeration<ManageRecordState>>(
                    "manage_record_state",
                    value,
                ),
            )
        }
    }

    /// 分页查询子商户名下的商户管理记录：应答
    #[non_exhaustive]
    pub struct Response {
        /// 请求资源起始位置
        pub offset: Option<i64>,
        /// 最大资源条数
        pub limit: Option<i64>,
        /// 资源总条数
        pub total_count: Option<i64>,
        /// 商户管理记录详情列表
        pub data: Option<Vec<Data>>,
    }

    /// 商户管理记录详情列表
    #[non_exhaustive]
    pub struct Data {
        /// 子商户号
        pub sub_mchid: Option<String>,
        /// 商户管理记录ID
        pub manage_record_id: Option<String>,
        /// 商户管理记录类型
        pub manage_record_type: Option<crate::Enumeration<ManageRecordType>>,
        /// 管控时间
        pub manage_time: Option<crate::Time>,
        /// 管控原因
        pub manage_reason: Option<String>,
        /// 限制功能
        pub limit_ability: Option<String>,
        /// 解除管控方式
        pub recover_way: Option<crate::Enumeration<RecoverWay>>,
        /// 是否允许提交资料
        pub allow_submit: Option<bool>,
        /// 禁止提交资料原因
        pub forbid_submit_reason: Option<String>,
        /// 可提交资料开始时间
        pub submit_start_time: Option<crate::Time>,
        /// 可提交资料结束时间
        pub submit_end_time: Option<crate::Time>,
        /// 商户管理记录状态
        pub manage_record_state: Option<crate::Enumeration<ManageRecordState>>,
        /// 解除管控时间
        pub recover_time: Option<crate::Time>,
        /// 解除管控原因
        pub recover_reason: Option<crate::Enumeration<RecoverReason>>,
        /// 申诉驳回原因
        pub reject_reason: Option<String>,
        /// 可提交资料结束时间
        pub approve_time: Option<crate::Time>,
        /// 要求提交的资料
        pub requested_item_info: Option<crate::JsonText<RequestedItemInfo>>,
    }

    request!(Request);

    message! {
        Response {
            0 => offset: "offset",
            1 => limit: "limit",
            2 => total_count: "total_count",
            3 => data: "data",
        }
        Data {
            0 => sub_mchid: "sub_mchid",
            1 => manage_record_id: "manage_record_id",
            2 => manage_record_type: "manage_record_type",
            3 => manage_time: "manage_time",
            4 => manage_reason: "manage_reason",
            5 => limit_ability: "limit_ability",
            6 => recover_way: "recover_way",
            7 => allow_submit: "allow_submit",
            8 => forbid_submit_reason: "forbid_submit_reason",
            9 => submit_start_time: "submit_start_time",
            10 => submit_end_time: "submit_end_time",
            11 => manage_record_state: "manage_record_state",
            12 => recover_time: "recover_time",
            13 => recover_reason: "recover_reason",
            14 => reject_reason: "reject_reason",
            15 => approve_time: "approve_time",
            16 => requested_item_info: "requested_item_info",
        }
    }
}
