//! `/v3/transaction-block/transaction-block-submissions/sub-mchid/{sub_mchid}`

/// `/v3/transaction-block/transaction-block-submissions/sub-mchid/{sub_mchid}`
pub struct SubMchid {
    pub(crate) node: crate::chain::Node,
}

impl SubMchid {
    /// 发起交易拦截申诉 (partner)
    ///
    /// `POST /v3/transaction-block/transaction-block-submissions/sub-mchid/{sub_mchid}`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::transaction_block::transaction_block_submissions::sub_mchid::sub_mchid::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .merchant_submit_id("ABC123456789")
    ///     .submit_data(
    ///         post::SubmitData::new()
    ///             .record_fields(vec![
    ///                 post::RecordFields::new()
    ///                     .item_id("")
    ///                     .field_name("")
    ///                     .name("")
    ///                     .r#type(0)
    ///                     .repeated_field_data(vec![
    ///                         post::RepeatedFieldData::new()
    ///                             .longitude("")
    ///                             .latitude("")
    ///                             .province("")
    ///                             .city("")
    ///                             .area("")
    ///                             .street("")
    ///                             .address("")
    ///                             .name("")
    ///                             .wechat_order_id("")
    ///                             .merchant_order_id("")
    ///                             .trade_time("")
    ///                             .trade_money_amount("")
    ///                             .trade_goods("")
    ///                             .logistic_flag(0)
    ///                             .evidence_img_list(vec!["凭证图片1".to_owned()]),
    ///                     ])
    ///                     .tips("")
    ///                     .placeholder("")
    ///                     .tooltip("")
    ///                     .required(0)
    ///                     .need_encrypt(true)
    ///                     .string_check_rule(
    ///                         post::StringCheckRule::new()
    ///                             .min_string_length(0)
    ///                             .max_string_length(0)
    ///                             .validator(post::Validator::NUMBER),
    ///                     )
    ///                     .enum_check_rule(
    ///                         post::EnumCheckRule::new()
    ///                             .min_list_length(0)
    ///                             .max_list_length(0)
    ///                             .enum_values(vec!["string".to_owned()]),
    ///                     )
    ///                     .file_check_rule(
    ///                         post::FileCheckRule::new()
    ///                             .min_list_length(0)
    ///                             .max_list_length(0)
    ///                             .enum_file_exts(vec![post::EnumFileExts::PNG])
    ///                             .max_file_size(0),
    ///                     )
    ///                     .time_interval_check_rule(
    ///                         post::TimeIntervalCheckRule::new()
    ///                             .min_list_length(2)
    ///                             .max_list_length(2),
    ///                     )
    ///                     .order_interval_check_rule(
    ///                         post::OrderIntervalCheckRule::new()
    ///                             .min_list_length(0)
    ///                             .max_list_length(0)
    ///                             .enum_file_exts(vec![post::EnumFileExts::PNG])
    ///                             .max_file_size(0),
    ///                     )
    ///                     .relations(vec![post::Relations::new().source_key(0).source_value("")]),
    ///             ]),
    ///     );
    /// let answer = client
    ///     .v3()
    ///     .transaction_block()
    ///     .transaction_block_submissions()
    ///     .sub_mchid()
    ///     .sub_mchid("123000110")
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4014940446)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post(
            "/v3/transaction-block/transaction-block-submissions/sub-mchid/{sub_mchid}",
            request.0,
        )
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node
            .untyped("v3/transaction-block/transaction-block-submissions/sub-mchid/{sub_mchid}")
    }
}

/// 发起交易拦截申诉
pub mod post {
    use crate::message;

    pub use crate::shared::v3_mch_manage_mch_manage_records_manage_record_id_mch_manage_submissions_post::{SubmitData, RecordFields, RepeatedFieldData, StringCheckRule, EnumCheckRule, FileCheckRule, TimeIntervalCheckRule, OrderIntervalCheckRule};
pub use crate::shared::v3_mch_manage_mch_manage_records_manage_record_id_mch_manage_submissions_post_relations::Relations;
pub use crate::shared::v3_mch_manage_mch_manage_records_sub_mchid_sub_mchid_get_requested_item_info::{Validator, EnumFileExts};

    enumeration! {
        /// 审核结果
        ReviewResult {
            EMPTY = "EMPTY",
            PASS = "PASS",
            REJECT = "REJECT",
        }
    }

    /// 发起交易拦截申诉：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("merchant_submit_id"),
            message::required::<crate::JsonText<SubmitData>>("submit_data"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 商户侧申诉单号（必填）
        pub fn merchant_submit_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("merchant_submit_id", value))
        }

        /// 商户提交资料内容（必填）
        pub fn submit_data(self, value: impl Into<crate::JsonText<SubmitData>>) -> Self {
            Self(self.0.with_some::<crate::JsonText<SubmitData>>("submit_data", value))
        }
    }

    /// 发起交易拦截申诉：应答（其他接口共用）
    #[non_exhaustive]
    pub struct Response {
        /// 交易拦截申诉ID
        pub block_submission_id: Option<String>,
        /// 提交时间
        pub submit_time: Option<crate::Time>,
        /// 审核结果
        pub review_result: Option<crate::Enumeration<ReviewResult>>,
        /// 审核时间
        pub review_time: Option<crate::Time>,
        /// 审核驳回原因
        pub review_reject_reason: Option<String>,
    }

    request!(Request);

    message! {
        Response {
            0 => block_submission_id: "block_submission_id",
            1 => submit_time: "submit_time",
            2 => review_result: "review_result",
            3 => review_time: "review_time",
            4 => review_reject_reason: "review_reject_reason",
        }
    }
}
