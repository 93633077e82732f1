//! `/v3/mch-manage/mch-manage-records/{manage_record_id}/mch-manage-submissions`

/// `/v3/mch-manage/mch-manage-records/{manage_record_id}/mch-manage-submissions`
pub struct MchManageSubmissions {
    pub(crate) node: crate::chain::Node,
}

impl MchManageSubmissions {
    /// 对指定商户管理记录提交资料 (partner)
    ///
    /// `POST /v3/mch-manage/mch-manage-records/{manage_record_id}/mch-manage-submissions`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::mch_manage::mch_manage_records::manage_record_id::mch_manage_submissions::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sub_mchid("123000110")
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
    ///     .mch_manage()
    ///     .mch_manage_records()
    ///     .manage_record_id("M1210999900435123451697535102441")
    ///     .mch_manage_submissions()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4014940417)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post(
            "/v3/mch-manage/mch-manage-records/{manage_record_id}/mch-manage-submissions",
            request.0,
        )
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node
            .untyped("v3/mch-manage/mch-manage-records/{manage_record_id}/mch-manage-submissions")
    }
}

/// 对指定商户管理记录提交资料
pub mod post {
    use crate::message;

    pub use crate::shared::v3_mch_manage_mch_manage_records_manage_record_id_mch_manage_submissions_post::{SubmitData, RecordFields, RepeatedFieldData, StringCheckRule, EnumCheckRule, FileCheckRule, TimeIntervalCheckRule, OrderIntervalCheckRule};
pub use crate::shared::v3_mch_manage_mch_manage_records_manage_record_id_mch_manage_submissions_post_relations::Relations;
pub use crate::shared::v3_mch_manage_mch_manage_records_sub_mchid_sub_mchid_get_requested_item_info::{Validator, EnumFileExts};

    /// 对指定商户管理记录提交资料：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("sub_mchid"),
            message::required::<crate::JsonText<SubmitData>>("submit_data"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 子商户号（必填）
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mchid", value))
        }

        /// 商户提交资料内容（必填）
        pub fn submit_data(self, value: impl Into<crate::JsonText<SubmitData>>) -> Self {
            Self(self.0.with_some::<crate::JsonText<SubmitData>>("submit_data", value))
        }
    }

    /// 对指定商户管理记录提交资料：应答
    #[non_exhaustive]
    pub struct Response {
        /// 商户管理提交资料记录ID
        pub manage_submission_id: Option<String>,
    }

    request!(Request);

    message! {
        Response {
            0 => manage_submission_id: "manage_submission_id",
        }
    }
}
