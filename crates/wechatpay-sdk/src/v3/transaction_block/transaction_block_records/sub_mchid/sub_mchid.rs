//! `/v3/transaction-block/transaction-block-records/sub-mchid/{sub_mchid}`

/// `/v3/transaction-block/transaction-block-records/sub-mchid/{sub_mchid}`
pub struct SubMchid {
    pub(crate) node: crate::chain::Node,
}

impl SubMchid {
    /// 分页查询子商户名下的交易拦截记录 (partner)
    ///
    /// `GET /v3/transaction-block/transaction-block-records/sub-mchid/{sub_mchid}`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::transaction_block::transaction_block_records::sub_mchid::sub_mchid::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().limit(5).offset(10);
    /// let answer = client
    ///     .v3()
    ///     .transaction_block()
    ///     .transaction_block_records()
    ///     .sub_mchid()
    ///     .sub_mchid("123000110")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4014940432)
    #[inline]
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query(
            "/v3/transaction-block/transaction-block-records/sub-mchid/{sub_mchid}",
            request.0,
        )
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/transaction-block/transaction-block-records/sub-mchid/{sub_mchid}")
    }
}

/// 分页查询子商户名下的交易拦截记录
pub mod get {
    use crate::message;

    pub use crate::shared::v3_mch_manage_mch_manage_records_sub_mchid_sub_mchid_get_relations::Relations;
pub use crate::shared::v3_mch_manage_mch_manage_records_sub_mchid_sub_mchid_get_requested_item_info::{RequestedItemInfo, RecordFields, RepeatedFieldData, StringCheckRule, EnumCheckRule, FileCheckRule, TimeIntervalCheckRule, OrderIntervalCheckRule, Validator, EnumFileExts};

    enumeration! {
        /// 拦截笔数
        NumberOfBlock {
            LESS_THAN_TWENTY = "LESS_THAN_TWENTY",
            LESS_THAN_ONE_HUNDRED = "LESS_THAN_ONE_HUNDRED",
            LESS_THAN_ONE_THOUSAND = "LESS_THAN_ONE_THOUSAND",
            OVER_ONE_THOUSAND = "OVER_ONE_THOUSAND",
        }
    }

    enumeration! {
        /// 解除管控方式
        RecoverWay {
            SUBMIT_INFORMATION = "SUBMIT_INFORMATION",
        }
    }

    /// 分页查询子商户名下的交易拦截记录：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] =
            &[message::required::<i64>("limit"), message::optional::<i64>("offset")];

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
    }

    /// 分页查询子商户名下的交易拦截记录：应答
    #[non_exhaustive]
    pub struct Response {
        /// 请求资源起始位置
        pub offset: Option<i64>,
        /// 最大资源条数
        pub limit: Option<i64>,
        /// 资源总条数
        pub total_count: Option<i64>,
        /// 交易拦截记录详情列表
        pub data: Option<Vec<Data>>,
    }

    /// 交易拦截记录详情列表
    #[non_exhaustive]
    pub struct Data {
        /// 交易拦截记录ID
        pub block_record_id: Option<String>,
        /// 拦截时间
        pub block_time: Option<crate::Time>,
        /// 拦截原因
        pub block_reason: Option<String>,
        /// 拦截笔数
        pub number_of_block: Option<crate::Enumeration<NumberOfBlock>>,
        /// 解除管控方式
        pub recover_way: Option<crate::Enumeration<RecoverWay>>,
        /// 商户提交资料内容
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
            0 => block_record_id: "block_record_id",
            1 => block_time: "block_time",
            2 => block_reason: "block_reason",
            3 => number_of_block: "number_of_block",
            4 => recover_way: "recover_way",
            5 => requested_item_info: "requested_item_info",
        }
    }
}
