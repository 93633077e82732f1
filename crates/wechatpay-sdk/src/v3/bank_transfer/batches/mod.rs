//! `/v3/bank-transfer/batches`

pub mod batch_id;
pub mod out_batch_no;

/// `/v3/bank-transfer/batches`
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

    /// 发起批量转账
    ///
    /// `POST /v3/bank-transfer/batches`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::bank_transfer::batches::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .platform_mchid("1900001109")
    ///     .specialized_payment_mchid("1900001109")
    ///     .sponsor_mchid("1900001109")
    ///     .user_authorized_mchid("1900001109")
    ///     .user_authorized_appid("wxaffdakkk11112e3")
    ///     .out_batch_no("plfk2020042013")
    ///     .batch_name("2019年1月深圳分部报销单")
    ///     .batch_remark("2019年1月深圳分部报销单")
    ///     .attach_remark("付款专用商户单号11111")
    ///     .total_amount(4000000)
    ///     .total_count(200)
    ///     .transfer_scene("ORDINARY_TRANSFER")
    ///     .transfer_purpose("COMMISSION")
    ///     .transfer_detail_list(vec![
    ///         post::TransferDetailList::new()
    ///             .out_detail_no("x23zy545Bd5436")
    ///             .transfer_amount(200000)
    ///             .transfer_remark("2020年4月报销")
    ///             .openid("o-MYE42l80oelYMDE34nYD456Xoy")
    ///             .user_name("张三")
    ///             .user_id_card("6225760000000000"),
    ///     ]);
    /// let answer = client.v3().bank_transfer().batches().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012465889)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/bank-transfer/batches", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/bank-transfer/batches")
    }
}

/// 发起批量转账
pub mod post {
    use crate::message;

    /// 发起批量转账：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("platform_mchid"),
            message::required::<String>("specialized_payment_mchid"),
            message::required::<String>("sponsor_mchid"),
            message::required::<String>("user_authorized_mchid"),
            message::required::<String>("user_authorized_appid"),
            message::required::<String>("out_batch_no"),
            message::required::<String>("batch_name"),
            message::required::<String>("batch_remark"),
            message::optional::<String>("attach_remark"),
            message::required::<crate::Fen>("total_amount"),
            message::required::<i64>("total_count"),
            message::required::<String>("transfer_scene"),
            message::required::<String>("transfer_purpose"),
            message::optional::<Vec<TransferDetailList>>("transfer_detail_list"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 服务平台商户号（必填）
        pub fn platform_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("platform_mchid", value))
        }

        /// 付款企业商户号（必填）
        pub fn specialized_payment_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("specialized_payment_mchid", value))
        }

        /// 实际出资商户号（必填）
        pub fn sponsor_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sponsor_mchid", value))
        }

        /// 用户授权商户号（必填）
        pub fn user_authorized_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("user_authorized_mchid", value))
        }

        /// 用户授权appid（必填）
        pub fn user_authorized_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("user_authorized_appid", value))
        }

        /// 银行批次单号（必填）
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

        /// 附加信息
        pub fn attach_remark(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("attach_remark", value))
        }

        /// 转账总金额，单位为分（必填）
        pub fn total_amount(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("total_amount", value))
        }

        /// 转账总笔数（必填）
        #[inline]
        pub fn total_count(self, value: i64) -> Self {
            Self(self.0.with("total_count", value))
        }

        /// 转账场景（必填）
        pub fn transfer_scene(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("transfer_scene", value))
        }

        /// 批量转账用途（必填）
        pub fn transfer_purpose(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("transfer_purpose", value))
        }

        /// 转账明细列表
        #[inline]
        pub fn transfer_detail_list(self, value: Vec<TransferDetailList>) -> Self {
            Self(self.0.with("transfer_detail_list", value))
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

        /// 银行明细单号（必填）
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

    /// 发起批量转账：应答
    #[non_exhaustive]
    pub struct Response {
        /// 银行批次单号
        pub out_batch_no: Option<String>,
        /// 微信支付批次单号
        pub batch_id: Option<String>,
        /// 批次创建时间
        pub create_time: Option<crate::Time>,
    }

    request!(Request, TransferDetailList);

    held!(TransferDetailList);

    message! {
        Response {
            0 => out_batch_no: "out_batch_no",
            1 => batch_id: "batch_id",
            2 => create_time: "create_time",
        }
    }
}
