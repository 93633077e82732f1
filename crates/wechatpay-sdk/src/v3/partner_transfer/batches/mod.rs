//! `/v3/partner-transfer/batches`

pub mod batch_id;
pub mod out_batch_no;

/// `/v3/partner-transfer/batches`
pub struct Batches {
    pub(crate) node: crate::chain::Node,
}

impl Batches {
    /// `/batch-id`
    #[inline]
    pub fn batch_id(self) -> batch_id::BatchId {
        batch_id::BatchId { node: self.node }
    }

    /// `/out-batch-no`
    #[inline]
    pub fn out_batch_no(self) -> out_batch_no::OutBatchNo {
        out_batch_no::OutBatchNo { node: self.node }
    }

    /// 发起批量转账 (partner)
    ///
    /// `POST /v3/partner-transfer/batches`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::partner_transfer::batches::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sub_mchid("1900000109")
    ///     .sub_appid("wxf636efh567hg4356")
    ///     .authorization_type(post::AuthorizationType::INFORMATION_AUTHORIZATION_TYPE)
    ///     .out_batch_no("plfk2020042013")
    ///     .batch_name("2019年1月深圳分部报销单")
    ///     .batch_remark("2019年1月深圳分部报销单")
    ///     .total_amount(4000000)
    ///     .total_num(200)
    ///     .transfer_detail_list(vec![
    ///         post::TransferDetailList::new()
    ///             .out_detail_no("x23zy545Bd5436")
    ///             .transfer_amount(200000)
    ///             .transfer_remark("2020年4月报销")
    ///             .openid("o-MYE42l80oelYMDE34nYD456Xoy")
    ///             .user_name("张三")
    ///             .user_id_card("6225760000000000"),
    ///     ])
    ///     .sp_appid("wxf636efh567hg4388")
    ///     .transfer_purpose(post::TransferPurpose::COMMISSION)
    ///     .transfer_scene(post::TransferScene::ORDINARY_TRANSFER);
    /// let answer = client.v3().partner_transfer().batches().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012465738)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/partner-transfer/batches", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/partner-transfer/batches")
    }
}

/// 发起批量转账
pub mod post {
    use crate::message;

    pub use crate::shared::v3_bank_transfer_batches_batch_id_batch_id_details_detail_id_detail_id_get::TransferScene;
pub use crate::shared::v3_bank_transfer_batches_batch_id_batch_id_get::TransferPurpose;
pub use crate::shared::v3_partner_transfer_batches_batch_id_batch_id_get_authorization_type::AuthorizationType;
pub use crate::shared::v3_partner_transfer_batches_post::Response;

    /// 发起批量转账：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("sub_mchid"),
            message::optional::<String>("sub_appid"),
            message::required::<crate::Enumeration<AuthorizationType>>("authorization_type"),
            message::required::<String>("out_batch_no"),
            message::required::<String>("batch_name"),
            message::required::<String>("batch_remark"),
            message::required::<crate::Fen>("total_amount"),
            message::required::<i64>("total_num"),
            message::required::<Vec<TransferDetailList>>("transfer_detail_list"),
            message::optional::<String>("sp_appid"),
            message::optional::<crate::Enumeration<TransferPurpose>>("transfer_purpose"),
            message::optional::<crate::Enumeration<TransferScene>>("transfer_scene"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 特约商户号（必填）
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mchid", value))
        }

        /// 特约商户appid
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_appid", value))
        }

        /// 特约商户授权类型（必填）
        pub fn authorization_type(
            self,
            value: impl Into<crate::Enumeration<AuthorizationType>>,
        ) -> Self {
            Self(
                self.0.with_some::<crate::Enumeration<AuthorizationType>>(
                    "authorization_type",
                    value,
                ),
            )
        }

        /// 商家批次单号（必填）
        pub fn out_batch_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_batch_no", value))
        }

        /// 批次名称（必填）
        pub fn batch_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("batch_name", value))
        }

        /// 批次备注（必填）
        pub fn batch_remark(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("batch_remark", value))
        }

        /// 转账总金额，单位为分（必填）
        pub fn total_amount(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("total_amount", value))
        }

        /// 转账总笔数（必填）
        #[inline]
        pub fn total_num(self, value: i64) -> Self {
            Self(self.0.with("total_num", value))
        }

        /// 转账明细列表（必填）
        #[inline]
        pub fn transfer_detail_list(self, value: Vec<TransferDetailList>) -> Self {
            Self(self.0.with("transfer_detail_list", value))
        }

        /// 服务商的appid
        pub fn sp_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sp_appid", value))
        }

        /// 批量转账用途
        pub fn transfer_purpose(
            self,
            value: impl Into<crate::Enumeration<TransferPurpose>>,
        ) -> Self {
            Self(self.0.with_some::<crate::Enumeration<TransferPurpose>>("transfer_purpose", value))
        }

        /// 转账场景
        pub fn transfer_scene(self, value: impl Into<crate::Enumeration<TransferScene>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<TransferScene>>("transfer_scene", value))
        }
    }

    /// 转账明细列表
    pub struct TransferDetailList(pub(crate) message::Object);

    impl TransferDetailList {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("out_detail_no"),
            message::required::<crate::Fen>("transfer_amount"),
            message::required::<String>("transfer_remark"),
            message::required::<String>("openid"),
            message::required::<crate::Sensitive>("user_name"),
            message::optional::<crate::Sensitive>("user_id_card"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 商家明细单号（必填）
        pub fn out_detail_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_detail_no", value))
        }

        /// 转账金额，单位为分（必填）
        pub fn transfer_amount(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("transfer_amount", value))
        }

        /// 转账备注（必填）
        pub fn transfer_remark(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("transfer_remark", value))
        }

        /// 收款用户openid（必填）
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("openid", value))
        }

        /// 收款用户姓名，加密传输（必填）
        pub fn user_name(self, value: impl Into<crate::Sensitive>) -> Self {
            Self(self.0.with_some::<crate::Sensitive>("user_name", value))
        }

        /// 收款用户身份证，加密传输
        pub fn user_id_card(self, value: impl Into<crate::Sensitive>) -> Self {
            Self(self.0.with_some::<crate::Sensitive>("user_id_card", value))
        }
    }

    request!(Request, TransferDetailList);

    held!(TransferDetailList);
}
